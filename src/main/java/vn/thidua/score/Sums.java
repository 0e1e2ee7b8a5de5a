package vn.thidua.score;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;

/** Plain exact sums over the table, with the caps of its nodes. */
public final class Sums {

    private final Rubric rubric;

    public Sums(Rubric rubric) {
        this.rubric = rubric;
    }

    /** The section's sum, within its {@code deltaCap}; a criterion without score counts 0. */
    public Capped section(Section section, Function<Criterion, @Nullable BigDecimal> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Section below : section.sections()) {
            sum = sum.add(section(below, scores).counting());
        }
        for (Criterion criterion : section.criteria()) {
            sum = sum.add(orZero(scores.apply(criterion)));
        }
        return Capped.around(section.max(), section.deltaCap(), sum);
    }

    /** The sum of the top sections, at most the rubric's maximum where bonus counts inside it. */
    public Capped total(Function<Criterion, @Nullable BigDecimal> scores) {
        BigDecimal sum = rubric.sections().stream()
                .map(section -> section(section, scores).counting())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Capped.atMost(rubric.bonus() == Rubric.BonusPlace.INSIDE ? rubric.max() : null, sum);
    }

    private static BigDecimal orZero(@Nullable BigDecimal score) {
        return score == null ? BigDecimal.ZERO : score;
    }
}
