package vn.thidua;

import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells how far a run has come, on standard error: a bar on a terminal, a line a step otherwise. */
@Component
class Progress implements JobExecutionListener, StepExecutionListener {

    /** The steps in their order, in the words of an operator. */
    private static final Map<String, String> STEPS = Map.of(
            "inbox", "nhận tệp",
            "ingest", "đọc và kiểm tra",
            "reconcile", "đối chiếu",
            "standing", "chấm điểm, xếp hạng",
            "recount", "tính lại để kiểm chứng",
            "present", "vẽ biểu đồ, ghi bảng tính",
            "publish", "công bố",
            "rehearse", "so với lần công bố trước");

    private final boolean quiet;

    private @Nullable ProgressBar bar;

    Progress(@Value("${thidua.quiet:false}") boolean quiet) {
        this.quiet = quiet;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        if (!quiet && System.console() != null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(campaign(execution))
                    // A run either rehearses or publishes.
                    .setInitialMax(STEPS.size() - 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    @Override
    public void beforeStep(StepExecution step) {
        String words = STEPS.getOrDefault(step.getStepName(), step.getStepName());
        if (quiet) {
            return;
        }
        if (bar == null) {
            System.err.println(campaign(step.getJobExecution()) + ": " + words);
        } else {
            bar.setExtraMessage(words);
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (bar != null) {
            bar.step();
        }
        return null;
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private static String campaign(JobExecution execution) {
        return String.valueOf(execution.getJobParameters().getString("campaign"));
    }
}
