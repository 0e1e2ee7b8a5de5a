package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Rule;

/** How far rules can lift a line above its base and press it below; empty where nothing bounds them. */
public final class Extremes {

    private Extremes() {}

    /** The greatest bonus of a rule on top of the base. */
    public static Optional<BigDecimal> bonus(Rule rule) {
        return rule.effect() == Effect.EARN
                ? Optional.of(BigDecimal.ZERO)
                : rule.method().highest();
    }

    /** The greatest deduction of a rule, as a positive number. */
    public static Optional<BigDecimal> deduction(Rule rule) {
        return rule.effect() == Effect.EARN ? Optional.of(BigDecimal.ZERO) : deduction(rule.method());
    }

    private static Optional<BigDecimal> deduction(Method method) {
        if (method instanceof Method.DeductPerCase deduct) {
            return Optional.ofNullable(deduct.cap());
        } else if (method instanceof Method.DeductOnce deduct) {
            return Optional.of(deduct.points());
        } else if (method instanceof Method.YesNo yesNo) {
            return Optional.of(below(Stream.of(yesNo.points(), yesNo.otherwise())));
        } else if (method instanceof Method.Bands bands) {
            return Optional.of(below(bands.bands().stream().map(Band::points)));
        } else if (method instanceof Method.VolumeBands volume) {
            return Optional.of(below(
                    volume.rows().stream().flatMap(row -> row.bands().stream()).map(Band::points)));
        } else if (method instanceof Method.BestOf) {
            return over(method.parts(), BigDecimal::max);
        } else if (method instanceof Method.Waiver) {
            return over(method.parts(), BigDecimal::add);
        }
        return Optional.of(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> over(List<Rule> parts, BinaryOperator<BigDecimal> together) {
        return together(parts, part -> deduction(part.method()), together);
    }

    private static BigDecimal below(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::min).negate();
    }

    /** The sum of the greatest bonuses, before any cap of the criterion. */
    public static Optional<BigDecimal> bonuses(List<Rule> rules) {
        return together(rules, Extremes::bonus, BigDecimal::add);
    }

    /** The sum of the greatest deductions, before any cap of the criterion. */
    public static Optional<BigDecimal> deductions(List<Rule> rules) {
        return together(rules, Extremes::deduction, BigDecimal::add);
    }

    private static Optional<BigDecimal> together(
            List<Rule> rules, Function<Rule, Optional<BigDecimal>> extreme, BinaryOperator<BigDecimal> together) {
        return rules.stream()
                .map(extreme)
                .reduce(
                        Optional.of(BigDecimal.ZERO),
                        (all, one) -> all.flatMap(first -> one.map(second -> together.apply(first, second))));
    }

    static Optional<BigDecimal> bonus(Criterion criterion) {
        return least(bonuses(criterion.rules()), criterion.bonusCap(), criterion.deltaCap());
    }

    static Optional<BigDecimal> deduction(Criterion criterion) {
        return least(deductions(criterion.rules()), criterion.deductionCap(), criterion.deltaCap());
    }

    private static Optional<BigDecimal> least(
            Optional<BigDecimal> sum, @Nullable BigDecimal cap, @Nullable BigDecimal deltaCap) {
        return Stream.of(sum, Optional.ofNullable(cap), Optional.ofNullable(deltaCap))
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo);
    }
}
