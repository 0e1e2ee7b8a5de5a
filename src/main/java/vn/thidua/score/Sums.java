package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;

/** Plain exact sums over the table, with the caps of its nodes. */
final class Sums {

    private final Rubric rubric;

    Sums(Rubric rubric) {
        this.rubric = rubric;
    }

    /** The section's sum, within its {@code deltaCap}; a criterion without score counts 0. */
    BigDecimal section(Section section, Function<Criterion, @Nullable BigDecimal> scores) {
        BigDecimal sum = Stream.concat(
                        section.sections().stream().map(below -> section(below, scores)),
                        section.criteria().stream().map(criterion -> orZero(scores.apply(criterion))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cap = section.deltaCap();
        return cap == null
                ? sum
                : sum.min(section.max().add(cap)).max(section.max().subtract(cap));
    }

    /** The sum of the top sections, at most the rubric's maximum where bonus counts inside it. */
    BigDecimal total(Function<Criterion, @Nullable BigDecimal> scores) {
        return capped(rubric.sections().stream()
                .map(section -> section(section, scores))
                .toList());
    }

    private BigDecimal capped(List<BigDecimal> sections) {
        BigDecimal sum = sections.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rubric.bonus() == Rubric.BonusPlace.INSIDE ? sum.min(rubric.max()) : sum;
    }

    private static BigDecimal orZero(@Nullable BigDecimal score) {
        return score == null ? BigDecimal.ZERO : score;
    }
}
