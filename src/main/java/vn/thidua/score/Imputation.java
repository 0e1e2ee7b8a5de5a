package vn.thidua.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.NotApplicable;
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

    /** What the criterion counts, once all applicable criteria of the track have their marks; {@code null} for nothing. */
    @Nullable
    Imputed impute(Criterion criterion, TrackMarks marks) {
        return switch (rubric.notApplicable()) {
            case FULL -> imputed(criterion.base());
            case ZERO -> imputed(BigDecimal.ZERO);
            case RESCALE -> rescaled(criterion, marks);
        };
    }

    /** The mark that comes of it. */
    static Mark mark(@Nullable ScoreLine line, @Nullable Imputed imputed) {
        return imputed == null
                ? Mark.NONE
                : new Mark(
                        imputed.score(),
                        Origin.DERIVED,
                        line == null ? null : line.place(),
                        null,
                        imputed.score(),
                        line == null ? "" : line.note());
    }

    private Imputed imputed(BigDecimal score) {
        return new Imputed(rubric.notApplicable(), null, rounding.calculation(score));
    }

    private @Nullable Imputed rescaled(Criterion criterion, TrackMarks marks) {
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
                return new Imputed(
                        NotApplicable.RESCALE,
                        new Imputed.Share(section, scores, bases),
                        share(criterion.base(), scores, bases));
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
