package vn.thidua.score;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.score.Mark.Origin;

/** Which score of one party counts for a criterion: the entered one, or the one that the rules give. */
final class Marking {

    private final Derivation derivation;
    private final Rounding rounding;
    private final Map<Criterion, Nature> natures = new IdentityHashMap<>();

    Marking(Derivation derivation, Rounding rounding) {
        this.derivation = derivation;
        this.rounding = rounding;
    }

    /** What of a criterion's rules is asked for every agency anew. */
    private record Nature(boolean authorityDriven, boolean leader, boolean derivedWins) {

        static Nature of(Criterion criterion) {
            return new Nature(
                    Marking.authorityDriven(criterion),
                    criterion.allRules().anyMatch(rule -> rule.method() instanceof Method.Leader),
                    criterion.derivedWins());
        }
    }

    private Nature nature(Criterion criterion) {
        return natures.computeIfAbsent(criterion, Nature::of);
    }

    /** What the rules give, where they are asked; {@code line} as for {@link #mark}. */
    @Nullable
    Derived derive(Criterion criterion, Track track, Figures figures, @Nullable ScoreLine line) {
        BigDecimal entered = line == null ? null : line.score();
        return toDerive(criterion, track, figures, entered) ? derivation.derive(criterion, figures) : null;
    }

    /**
     * The mark.
     *
     * @param line must be applicable, or {@code null} if the party's sheet has none
     * @param working what {@link #derive} gave
     */
    Mark mark(Criterion criterion, Track track, Figures figures, @Nullable ScoreLine line, @Nullable Derived working) {
        BigDecimal entered = line == null ? null : line.score();
        String note = line == null ? "" : line.note();
        BigDecimal derived = working == null ? null : working.score();
        if (derived != null && (entered == null || nature(criterion).derivedWins())) {
            return new Mark(derived, Origin.DERIVED, figures.place(criterion, track), entered, derived, note);
        }
        if (entered == null || line == null) {
            return Mark.NONE;
        }
        return nature(criterion).leader()
                ? new Mark(null, null, line.place(), entered, null, note)
                : new Mark(rounding.calculation(entered), Origin.ENTERED, line.place(), entered, derived, note);
    }

    /** What is to be said of the mark: it was derived for want of an entry, or the entry is not what the rules give. */
    Optional<Finding> finding(Criterion criterion, Mark mark, @Nullable ScoreLine line) {
        BigDecimal derived = mark.derived();
        Place place = line == null ? mark.source() : line.place();
        if (derived == null || place == null) {
            return Optional.empty();
        }
        BigDecimal entered = mark.entered();
        if (entered == null) {
            return criterion.derivedWins()
                    ? Optional.empty()
                    : Optional.of(finding(FindingCode.SCORE_DERIVED, place, criterion, "", derived));
        }
        return rounding.calculation(entered).compareTo(derived) == 0
                ? Optional.empty()
                : Optional.of(finding(FindingCode.SCORE_NOT_DERIVED, place, criterion, ScoreText.of(entered), derived));
    }

    /** Whether all rules look at the authority's own figures, so that the line is appraised by nature. */
    static boolean authorityDriven(Criterion criterion) {
        return criterion.allRules().allMatch(rule -> rule.source() != Source.SUBMISSION);
    }

    private boolean toDerive(Criterion criterion, Track track, Figures figures, @Nullable BigDecimal entered) {
        return track == Track.SELF
                || nature(criterion).authorityDriven()
                || figures.appraise(criterion)
                || (nature(criterion).leader() && entered != null);
    }

    private static Finding finding(
            FindingCode code, Place place, Criterion criterion, String found, BigDecimal derived) {
        return new Finding(code, place, criterion.subject(), found, ScoreText.of(derived));
    }
}
