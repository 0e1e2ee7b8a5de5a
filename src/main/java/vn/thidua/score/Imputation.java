package vn.thidua.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.score.Mark.Origin;

/** What a criterion counts that was declared "không áp dụng", by the rubric's setting. */
final class Imputation {

    private final Rubric rubric;
    private final Rounding rounding;

    Imputation(Rubric rubric, Rounding rounding) {
        this.rubric = rubric;
        this.rounding = rounding;
    }

    /** The imputed mark, once all applicable criteria of the track have theirs. */
    Mark mark(Criterion criterion, TrackMarks marks) {
        ScoreLine line = marks.line(criterion);
        BigDecimal score = score(criterion, marks);
        return score == null
                ? Mark.NONE
                : new Mark(
                        score,
                        Origin.DERIVED,
                        line == null ? null : line.place(),
                        null,
                        score,
                        line == null ? "" : line.note());
    }

    private @Nullable BigDecimal score(Criterion criterion, TrackMarks marks) {
        return switch (rubric.notApplicable()) {
            case FULL -> rounding.calculation(criterion.base());
            case ZERO -> rounding.calculation(BigDecimal.ZERO);
            case RESCALE -> rescaled(criterion, marks);
        };
    }

    private @Nullable BigDecimal rescaled(Criterion criterion, TrackMarks marks) {
        for (Section section : enclosing(criterion)) {
            BigDecimal scores = BigDecimal.ZERO;
            BigDecimal bases = BigDecimal.ZERO;
            for (Criterion sibling : section.allCriteria().toList()) {
                BigDecimal score = marks.mark(sibling).score();
                if (score != null && !marks.notApplicable(sibling)) {
                    scores = scores.add(score);
                    bases = bases.add(sibling.base());
                }
            }
            if (bases.signum() > 0) {
                return share(criterion.base(), scores, bases);
            }
        }
        return null;
    }

    private BigDecimal share(BigDecimal base, BigDecimal scores, BigDecimal bases) {
        BigDecimal share = base.multiply(scores).divide(bases, MathContext.DECIMAL128);
        return rounding.calculation(share.max(BigDecimal.ZERO).min(base));
    }

    /** The sections that hold the criterion, the innermost first. */
    private List<Section> enclosing(Criterion criterion) {
        List<Section> outermostFirst = rubric.allSections()
                .filter(section -> section.allCriteria().anyMatch(criterion::equals))
                .toList();
        return outermostFirst.stream()
                .sorted((a, b) -> Integer.compare(outermostFirst.indexOf(b), outermostFirst.indexOf(a)))
                .toList();
    }
}
