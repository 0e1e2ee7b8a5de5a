package vn.thidua;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.FileState;
import vn.thidua.standing.Results;

/** One run over the campaigns asked for, one after another; a campaign that fails does not keep the others back. */
@Component
class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Run run;
    private final ThiduaJob.Factory jobs;
    private final JobOperator operator;
    private final Publication publication;
    private final Outputs outputs;
    private final RunSummary summary;
    private final RunNumbers numbers;

    Night(
            Run run,
            ThiduaJob.Factory jobs,
            JobOperator operator,
            Publication publication,
            Outputs outputs,
            RunSummary summary,
            RunNumbers numbers) {
        this.run = run;
        this.jobs = jobs;
        this.operator = operator;
        this.publication = publication;
        this.outputs = outputs;
        this.summary = summary;
        this.numbers = numbers;
    }

    /**
     * Runs and tells the outcome.
     *
     * @return the exit code
     */
    int run(PrintWriter out, boolean strict) {
        List<Results> published = new ArrayList<>();
        boolean failed = false;
        for (Campaign campaign : run.campaigns()) {
            outputs.recover(campaign.id());
            JobExecution execution = start(campaign);
            tellPostponed(out, campaign, execution);
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                Results results = publication.summary(campaign);
                published.add(results);
                summary.published(results, publication.changed());
            } else {
                failed = true;
                summary.failed(campaign, execution.getAllFailureExceptions());
                execution.getAllFailureExceptions().forEach(failure -> report(out, campaign, failure));
            }
        }
        new ClosingTable(out).print(published);
        out.printf("%nKết quả: %s%n", outputs.root());
        out.flush();
        if (failed) {
            return ExitCode.FAILED;
        }
        return strict && published.stream().anyMatch(Night::incomplete) ? ExitCode.INCOMPLETE : ExitCode.PUBLISHED;
    }

    private JobExecution start(Campaign campaign) {
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

    private static void tellPostponed(PrintWriter out, Campaign campaign, JobExecution execution) {
        execution
                .getExecutionContext()
                .getString(ThiduaJob.POSTPONED, "")
                .lines()
                .forEach(file -> out.printf("%s: để lần chạy sau: %s%n", campaign.id(), file));
    }

    private static void report(PrintWriter out, Campaign campaign, Throwable failure) {
        LOG.error("Campaign {} failed", campaign.id(), failure);
        out.printf("%s: KHÔNG CÔNG BỐ. %s%n", campaign.id(), FailureReport.sentence(failure));
    }

    private static boolean incomplete(Results results) {
        return !results.docket().missing().isEmpty()
                || results.docket().submissions().stream()
                        .anyMatch(submission -> submission.state() == FileState.REFUSED);
    }
}
