package vn.thidua;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the job repository tell the truth after a run was killed: what still claims to be running has failed. The steps
 * themselves need no repair, since a run does whatever is not done yet. To be called only by whoever holds the run's
 * lock.
 */
@Component
class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final JdbcClient jdbc;
    private final JobRepository repository;
    private final JobOperator operator;

    Recovery(JdbcClient jdbc, JobRepository repository, JobOperator operator) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.operator = operator;
    }

    /** Ends every execution that nobody works on any more. A failed execution may have a step that never ended. */
    void recover() {
        for (long id : unfinished()) {
            JobExecution execution = repository.getJobExecution(id);
            if (execution != null) {
                LOG.warn("Run {} was cut off", execution);
                operator.recover(execution);
            }
        }
    }

    private List<Long> unfinished() {
        return jdbc.sql("""
                        select job_execution_id from batch_job_execution where end_time is null
                        union
                        select job_execution_id from batch_step_execution where end_time is null
                        order by 1
                        """).query(Long.class).list();
    }
}
