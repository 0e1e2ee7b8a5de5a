package vn.thidua;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.Availability;
import vn.thidua.database.DatabaseTrouble;

/**
 * Starts a campaign's job, and starts it again if the database went away meanwhile and came back. Every step does only
 * what is not done yet, so the second start is as good as a first.
 */
@Component
class Launch {

    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    private static final int ATTEMPTS = 3;

    private final ThiduaJob.Factory jobs;
    private final JobOperator operator;
    private final Recovery recovery;
    private final Availability database;
    private final SafeStop stop;
    private final RunNumbers numbers;

    Launch(
            ThiduaJob.Factory jobs,
            JobOperator operator,
            Recovery recovery,
            Availability database,
            SafeStop stop,
            RunNumbers numbers) {
        this.jobs = jobs;
        this.operator = operator;
        this.recovery = recovery;
        this.database = database;
        this.stop = stop;
        this.numbers = numbers;
    }

    /** Runs the job to its end, good or bad. */
    JobExecution start(Campaign campaign) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<JobExecution> ended = tried(campaign);
            if (ended.isPresent()) {
                return ended.get();
            }
            database.await();
            recovery.recover();
        }
        return once(campaign);
    }

    /** Empty if the database went away. */
    private Optional<JobExecution> tried(Campaign campaign) {
        try {
            JobExecution execution = once(campaign);
            boolean wentAway = execution.getAllFailureExceptions().stream().anyMatch(DatabaseTrouble::isPassing);
            return wentAway && !stop.isRequested() ? Optional.empty() : Optional.of(execution);
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.isPassing(e) || stop.isRequested()) {
                throw e;
            }
            LOG.warn("The database went away", e);
            return Optional.empty();
        }
    }

    private JobExecution once(Campaign campaign) {
        JobParameters parameters = new JobParametersBuilder()
                .addString("campaign", campaign.id())
                .addLong("run", numbers.next())
                .toJobParameters();
        try {
            return operator.start(jobs.of(campaign), parameters);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Every run has parameters of its own", e);
        }
    }
}
