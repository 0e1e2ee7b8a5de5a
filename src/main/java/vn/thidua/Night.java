package vn.thidua;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.inbox.InboxUnavailableException;
import vn.thidua.inbox.Stray;
import vn.thidua.standing.Results;

/** One run over the campaigns asked for, one after another; a campaign that fails does not keep the others back. */
@Component
class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Run run;
    private final Recovery recovery;
    private final Launch launch;
    private final SafeStop stop;
    private final Publication publication;
    private final Outputs outputs;
    private final History history;
    private final RunSummary summary;

    Night(
            Run run,
            Recovery recovery,
            Launch launch,
            SafeStop stop,
            Publication publication,
            Outputs outputs,
            History history,
            RunSummary summary) {
        this.run = run;
        this.recovery = recovery;
        this.launch = launch;
        this.stop = stop;
        this.publication = publication;
        this.outputs = outputs;
        this.history = history;
        this.summary = summary;
    }

    /**
     * Runs and tells the outcome.
     *
     * @return the exit code
     */
    int run(PrintWriter out, boolean strict) {
        stop.begin();
        try {
            return campaigns(out, strict);
        } finally {
            stop.end();
        }
    }

    private int campaigns(PrintWriter out, boolean strict) {
        recovery.recover();
        tellStrays(out);
        List<Results> published = new ArrayList<>();
        boolean failed = false;
        for (Campaign campaign : run.campaigns()) {
            if (!run.dry()) {
                outputs.recover(campaign.id());
            }
            history.begin();
            JobExecution execution = launch.start(campaign);
            if (stop.isRequested()) {
                out.println("Đã dừng theo yêu cầu. Lần chạy sau sẽ làm tiếp phần còn lại.");
                out.flush();
                return ExitCode.STOPPED;
            }
            tellLeft(out, campaign, execution);
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                Results results = publication.summary(campaign);
                published.add(results);
                summary.published(results, publication.changed());
                history.told(campaign).forEach(out::println);
            } else {
                failed = true;
                summary.failed(campaign, execution.getAllFailureExceptions());
                report(out, campaign, execution.getAllFailureExceptions());
                history.failed(
                        campaign,
                        execution.getAllFailureExceptions().stream()
                                .map(FailureReport::sentence)
                                .distinct()
                                .collect(Collectors.joining(" ")));
            }
        }
        new ClosingTable(out).print(published);
        if (!run.dry()) {
            out.printf("%nKết quả: %s%n", outputs.root());
        }
        out.flush();
        if (failed) {
            return ExitCode.FAILED;
        }
        return strict && published.stream().anyMatch(Night::incomplete) ? ExitCode.INCOMPLETE : ExitCode.PUBLISHED;
    }

    private static void tellLeft(PrintWriter out, Campaign campaign, JobExecution execution) {
        execution
                .getExecutionContext()
                .getString(ThiduaJob.POSTPONED, "")
                .lines()
                .forEach(line -> out.printf("%s: %s%n", campaign.id(), line));
    }

    /** What lies where no campaign looks is told before all else: nobody will search for it. */
    private void tellStrays(PrintWriter out) {
        List<Stray> strays = strays();
        if (!strays.isEmpty()) {
            out.printf(
                    "Trong %s có thứ không thuộc đợt thi đua nào, không được đọc:%n",
                    run.inbox().root());
            strays.forEach(stray -> out.printf("  %s%n", stray));
            summary.strays(strays);
        }
    }

    /** An inbox that is gone has no strays; that it is gone each campaign says for itself. */
    private List<Stray> strays() {
        try {
            return run.inbox().strays(run.known());
        } catch (InboxUnavailableException e) {
            return List.of();
        }
    }

    private static void report(PrintWriter out, Campaign campaign, List<Throwable> failures) {
        failures.forEach(failure -> LOG.error("Campaign {} failed", campaign.id(), failure));
        FailureReport.told(failures)
                .forEach(sentence -> out.printf("%s: KHÔNG CÔNG BỐ. %s%n", campaign.id(), sentence));
    }

    private static boolean incomplete(Results results) {
        return !results.docket().missing().isEmpty() || results.docket().refused() > 0;
    }
}
