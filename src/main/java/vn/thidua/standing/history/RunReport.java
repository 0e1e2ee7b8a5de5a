package vn.thidua.standing.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;

/**
 * What a run over one campaign tells of itself at its end.
 *
 * @param zone the campaign's
 * @param dataAsOf newest receipt taken into account, or {@code null} if nothing was received
 * @param rules fingerprint of the rule book
 * @param content fingerprint of the rule book and of all files as they were filed; {@code null} if the run failed
 * @param earlier fingerprint of the results of earlier campaigns beside which they were set; empty if there are none
 * @param blocs codes of all blocs
 * @param changes why the tables differ from those published before
 * @param note one more sentence, or empty
 */
public record RunReport(
        String campaign,
        ZoneId zone,
        Instant endedAt,
        Duration duration,
        @Nullable Instant dataAsOf,
        Outcome outcome,
        String rules,
        @Nullable String content,
        String earlier,
        List<String> blocs,
        List<String> changes,
        String note) {

    public RunReport {
        blocs = List.copyOf(blocs);
        changes = List.copyOf(changes);
    }

    @Override
    public List<String> changes() {
        return changes.stream().map(Speech::told).toList();
    }

    /** How a run ended. */
    public enum Outcome {
        /** New tables or files were put in place. */
        PUBLISHED,
        /** There was nothing to publish. */
        UNCHANGED,
        /** Nothing was published, last night's results stand. */
        FAILED,
        /** All was computed, nothing published (chạy thử). */
        DRY_RUN;

        /** Whether tables stand behind the run that can be compared. */
        public boolean comparable() {
            return this != FAILED;
        }
    }
}
