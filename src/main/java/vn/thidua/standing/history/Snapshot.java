package vn.thidua.standing.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Rounding;
import vn.thidua.reconcile.Docket;
import vn.thidua.standing.BlocStandings;

/**
 * A bloc's table as it stood once, with what can later explain why another one differs. It names everything itself, so
 * that it can be read when the rule book has long changed. Numbers are exact and without trailing zeros.
 *
 * @param bloc code of the bloc
 * @param criteria codes in the order of the rubric; the scores of every line follow it
 * @param lines in the order of the table
 * @param notes what the bloc has to decide itself
 */
public record Snapshot(
        String bloc, String name, Rounding rounding, List<String> criteria, List<Line> lines, List<String> notes) {

    public Snapshot {
        criteria = List.copyOf(criteria);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    @Override
    public List<String> notes() {
        return notes.stream().map(Speech::told).toList();
    }

    /**
     * The table as it stands now.
     *
     * @param docket at least the files that tell of the bloc's members
     */
    public static Snapshot of(Campaign campaign, Docket docket, BlocStandings standings) {
        return new SnapshotTaking(campaign, docket).of(standings);
    }

    Optional<Line> line(String agency) {
        return lines.stream().filter(line -> line.agency().equals(agency)).findFirst();
    }

    /**
     * One agency.
     *
     * @param unranked in words, why it has no rank; {@code null} if ranked
     * @param reached its class; {@code null} if unranked
     * @param total what the rank rests on
     * @param scores what counts, a criterion each; {@code null} where there is none
     * @param sources of which of {@code files} each score came; {@code null} where it came of none
     * @param files that tell of the agency and count or were refused, by path
     */
    public record Line(
            String agency,
            String name,
            @Nullable Integer rank,
            @Nullable String unranked,
            @Nullable Reached reached,
            @Nullable BigDecimal total,
            @Nullable BigDecimal selfTotal,
            @Nullable BigDecimal appraisedTotal,
            boolean provisional,
            List<Proposal> awards,
            List<@Nullable BigDecimal> scores,
            List<@Nullable Integer> sources,
            List<Source> files) {

        public Line {
            awards = List.copyOf(awards);
            scores = Collections.unmodifiableList(new ArrayList<>(scores));
            sources = Collections.unmodifiableList(new ArrayList<>(sources));
            files = List.copyOf(files);
        }
    }

    /** A class (xếp loại). */
    public record Reached(String code, String label) {}

    /** A proposal for an award. */
    public record Proposal(String code, String label, String recipient) {}

    /**
     * A received file.
     *
     * @param path relative to the campaign's inbox folder
     * @param refused it was sent back and does not count
     */
    public record Source(
            String path, String sha256, @Nullable InputKind kind, boolean refused) {}
}
