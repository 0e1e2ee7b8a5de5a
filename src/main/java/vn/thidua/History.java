package vn.thidua;

import static vn.thidua.bilingual.Speech.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Dockets;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.history.Changes;
import vn.thidua.standing.history.Edition;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;
import vn.thidua.standing.history.RunReport;
import vn.thidua.standing.history.RunReport.Outcome;
import vn.thidua.standing.history.Snapshot;
import vn.thidua.telling.CampaignWords;

/** Says why tonight's tables differ from the last published ones, and writes every run down. */
@Component
class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private static final String MADE_AGAIN = "Các tệp kết quả được làm lại, nội dung như cũ.";

    private final RecordedRuns runs;
    private final News news;
    private final Dockets dockets;
    private final StandingTables tables;
    private final Clock clock;

    /** Tables of the campaign at work that were read already. */
    private final Map<String, Snapshot> seen = new ConcurrentHashMap<>();

    private long beganNanos;

    History(RecordedRuns runs, News news, Dockets dockets, StandingTables tables, Clock clock) {
        this.runs = runs;
        this.news = news;
        this.dockets = dockets;
        this.tables = tables;
        this.clock = clock;
    }

    /** A run over a campaign begins. */
    void begin() {
        seen.clear();
        beganNanos = System.nanoTime();
    }

    /** Takes a table along that was read for drawing, so that it need not be read again. */
    void see(Results results, BlocStandings standings) {
        seen.put(standings.bloc().code(), Snapshot.of(results.campaign(), results.docket(), standings));
    }

    /**
     * What would be published now, beside what was published last.
     *
     * @param edition with the tables that may differ from those published last
     * @param changed those of its tables that do
     * @param content fingerprint of rule book and files
     * @param earlier fingerprint of the results of earlier campaigns
     * @param changes sentences for readers of the tables in either language, as they are stored; where the very same was
     *     published before, its sentences
     */
    record Tonight(
            Edition edition,
            List<Snapshot> changed,
            String content,
            String earlier,
            @Nullable Instant dataAsOf,
            List<String> changes) {}

    Tonight tonight(Campaign campaign, @Nullable ZonedDateTime dataAsOf) {
        return Language.UNDECIDED.speak(() -> differing(campaign, dataAsOf));
    }

    private Tonight differing(Campaign campaign, @Nullable ZonedDateTime dataAsOf) {
        Optional<RecordedRun> last = runs.lastPublished(campaign.id());
        List<Bloc> changed = last.isEmpty() ? campaign.blocs() : news.toPresent(campaign);
        Edition edition = edition(campaign, changed);
        Edition former = last.map(run -> former(run, campaign, changed)).orElse(null);
        List<Snapshot> different = edition.tables().stream()
                .filter(table -> former == null || !former.tables().contains(table))
                .toList();
        String content = runs.content(campaign);
        String earlier = runs.earlier(campaign);
        List<String> changes = new ArrayList<>(Changes.between(former, edition));
        last.map(RecordedRun::report)
                .filter(report -> !earlier.equals(report.earlier()))
                .ifPresent(report -> changes.add(say(Changes.EARLIER)));
        if (changes.isEmpty()) {
            last.map(RecordedRun::report)
                    .filter(report -> content.equals(report.content()))
                    .ifPresent(report -> changes.addAll(report.changes()));
        }
        return new Tonight(
                edition, different, content, earlier, dataAsOf == null ? null : dataAsOf.toInstant(), changes);
    }

    /** Another rule book may have let a bloc go, whose name then only the former tables know. */
    private Edition former(RecordedRun run, Campaign campaign, List<Bloc> changed) {
        return run.report().rules().equals(campaign.digest()) ? runs.edition(run, codes(changed)) : runs.edition(run);
    }

    /** Writes down that tonight's files are in place. */
    void published(Campaign campaign, Tonight tonight) {
        if (again(campaign, tonight)) {
            add(campaign, Outcome.UNCHANGED, nothing(campaign), MADE_AGAIN);
        } else {
            add(campaign, Outcome.PUBLISHED, tonight, sinceRehearsal(campaign, tonight.content()));
        }
    }

    /** Writes down that there was nothing to publish. */
    void unchanged(Campaign campaign) {
        Tonight nothing = nothing(campaign);
        add(campaign, Outcome.UNCHANGED, nothing, sinceRehearsal(campaign, nothing.content()));
    }

    /** Writes down what would have been published; {@code null} if nothing. */
    void rehearsed(Campaign campaign, @Nullable Tonight tonight) {
        add(campaign, Outcome.DRY_RUN, tonight == null ? nothing(campaign) : tonight, "");
    }

    /** Writes down why nothing was published, if the database still takes it. */
    void failed(Campaign campaign, String sentence) {
        try {
            runs.add(report(campaign, Outcome.FAILED, null, sentence), List.of());
        } catch (DataAccessException e) {
            LOG.warn("The failure of {} cannot be written down", campaign.id(), e);
        }
    }

    private Tonight nothing(Campaign campaign) {
        Instant dataAsOf = runs.lastPublished(campaign.id())
                .map(run -> run.report().dataAsOf())
                .orElse(null);
        return new Tonight(
                edition(campaign, List.of()),
                List.of(),
                runs.content(campaign),
                runs.earlier(campaign),
                dataAsOf,
                List.of());
    }

    private void add(Campaign campaign, Outcome outcome, Tonight tonight, String note) {
        runs.add(report(campaign, outcome, tonight, note), tonight.changed());
    }

    /** Whether the very same was published before, so that files were only made again. */
    private boolean again(Campaign campaign, Tonight tonight) {
        return tonight.changed().isEmpty()
                && runs.lastPublished(campaign.id())
                        .map(RecordedRun::report)
                        .filter(report -> tonight.content().equals(report.content()))
                        .filter(report -> tonight.earlier().equals(report.earlier()))
                        .isPresent();
    }

    /** @param tonight {@code null} if the run failed */
    private RunReport report(Campaign campaign, Outcome outcome, @Nullable Tonight tonight, String note) {
        return new RunReport(
                campaign.id(),
                campaign.zone(),
                clock.instant(),
                Duration.ofNanos(System.nanoTime() - beganNanos),
                tonight == null ? null : tonight.dataAsOf(),
                outcome,
                campaign.digest(),
                tonight == null ? null : tonight.content(),
                tonight == null ? "" : tonight.earlier(),
                codes(campaign.blocs()),
                tonight == null ? List.of() : tonight.changes(),
                note);
    }

    /** Where a dry run went before: whether this run did what it foretold, in one line. */
    private String sinceRehearsal(Campaign campaign, String content) {
        RecordedRun rehearsal = runs.last(campaign.id())
                .filter(run -> run.report().outcome() == Outcome.DRY_RUN)
                .orElse(null);
        if (rehearsal == null) {
            return "";
        }
        List<String> since = Changes.between(runs.edition(rehearsal), edition(campaign, campaign.blocs()));
        if (!since.isEmpty()) {
            return "Khác lần chạy thử số %d: %s".formatted(rehearsal.number(), String.join(" ", since));
        }
        return content.equals(rehearsal.report().content())
                ? "Đúng như lần chạy thử số %d đã báo.".formatted(rehearsal.number())
                : "Hồ sơ đã thay đổi sau lần chạy thử số %d, nhưng bảng xếp hạng đúng như đã báo."
                        .formatted(rehearsal.number());
    }

    /** What the run that ended last has to say, line by line. */
    List<String> told(Campaign campaign) {
        return runs.last(campaign.id())
                .map(RecordedRun::report)
                .map(History::told)
                .orElse(List.of());
    }

    private static List<String> told(RunReport report) {
        if (report.outcome() != Outcome.DRY_RUN) {
            return report.note().isEmpty() ? List.of() : List.of(report.campaign() + ": " + report.note());
        }
        List<String> lines = new ArrayList<>();
        lines.add(report.campaign() + ": chạy thử, chưa công bố gì.");
        report.changes().forEach(change -> lines.add("  " + change));
        if (report.changes().isEmpty()) {
            lines.add("  " + CampaignWords.NO_CHANGES);
        }
        return lines;
    }

    private static List<String> codes(List<Bloc> blocs) {
        return blocs.stream().map(Bloc::code).toList();
    }

    private Edition edition(Campaign campaign, List<Bloc> blocs) {
        List<Snapshot> snapshots = blocs.stream()
                .map(bloc -> Optional.ofNullable(seen.get(bloc.code()))
                        .orElseGet(
                                () -> Snapshot.of(campaign, dockets.of(campaign, bloc), tables.read(campaign, bloc))))
                .toList();
        return new Edition(campaign.digest(), codes(campaign.blocs()), snapshots);
    }
}
