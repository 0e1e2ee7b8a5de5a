package vn.thidua;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops a run at a safe point when the process is asked to end: between two steps or chunks, before the database is
 * closed. Batch has no such hook that is not in a race with Spring's.
 */
@Component
class SafeStop implements JobExecutionListener, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SafeStop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private volatile boolean requested;
    private volatile boolean running;
    private volatile @Nullable JobExecution live;
    private volatile CountDownLatch ended = new CountDownLatch(0);

    /** Whether nothing more should be begun. */
    boolean isRequested() {
        return requested;
    }

    /** Work begins that must come to a safe point before anything is closed. */
    void begin() {
        ended = new CountDownLatch(1);
    }

    /** That work has ended, and its end is written down. */
    void end() {
        ended.countDown();
    }

    @Override
    public void beforeJob(JobExecution execution) {
        live = execution;
        if (requested) {
            halt(execution);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        requested = true;
        JobExecution execution = live;
        if (execution != null) {
            halt(execution);
        }
        try {
            if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("No safe point within {}; the next run recovers", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The live steps notice by themselves; the database is told by them. */
    private static void halt(JobExecution execution) {
        execution.setStatus(BatchStatus.STOPPING);
        execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops before everything else, the pool and the server above all. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
