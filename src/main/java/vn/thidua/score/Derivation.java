package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Rounding;

/** The score that a criterion's rules give, by the formula told at {@link Criterion}. */
final class Derivation {

    private final RuleScorings rules = new RuleScorings();
    private final Rounding rounding;

    Derivation(Rounding rounding) {
        this.rounding = rounding;
    }

    /** The score at the calculation scale; {@code null} if it is entered directly or the figures do not tell. */
    @Nullable
    BigDecimal derive(Criterion criterion, Figures figures) {
        List<Points> earned = points(criterion, Effect.EARN, figures).toList();
        if (criterion.direct() || !figures.tell(criterion) || !earned.stream().allMatch(Points::known)) {
            return null;
        }
        BigDecimal start = criterion.start();
        BigDecimal score = start.add(sum(earned).net().min(criterion.base().subtract(start)))
                .add(delta(
                        criterion, sum(points(criterion, Effect.ADJUST, figures).toList())));
        return rounding.calculation(score.max(criterion.floor()));
    }

    /** Whether a waiver took effect in the criterion. */
    boolean waived(Criterion criterion, Figures figures) {
        return criterion.rules().stream()
                .anyMatch(rule -> rules.points(rule, figures).waived());
    }

    private Stream<Points> points(Criterion criterion, Effect effect, Figures figures) {
        return criterion.rules().stream()
                .filter(rule -> rule.effect() == effect)
                .map(rule -> rules.points(rule, figures));
    }

    private static Points sum(List<Points> points) {
        return points.stream().reduce(Points.NOTHING, Points::and);
    }

    private static BigDecimal delta(Criterion criterion, Points adjustments) {
        BigDecimal delta = atMost(criterion.bonusCap(), adjustments.plus())
                .subtract(atMost(criterion.deductionCap(), adjustments.minus()));
        BigDecimal cap = criterion.deltaCap();
        return cap == null ? delta : delta.min(cap).max(cap.negate());
    }

    private static BigDecimal atMost(@Nullable BigDecimal cap, BigDecimal points) {
        return cap == null ? points : points.min(cap);
    }
}
