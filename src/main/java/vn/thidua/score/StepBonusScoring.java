package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points for each full step above a threshold; steps are counted exactly. */
final class StepBonusScoring implements RuleScoring<Method.StepBonus> {

    @Override
    public Points points(Rule rule, Method.StepBonus method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        Measured value = quantity == null ? null : Measured.of(method.measure(), quantity);
        return value == null ? Points.UNKNOWN : Points.of(bonus(method, value));
    }

    private static BigDecimal bonus(Method.StepBonus method, Measured value) {
        BigDecimal excess = value.excessOver(method.threshold());
        if (excess.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal steps = excess.divideToIntegralValue(method.step().multiply(value.whole()));
        BigDecimal bonus = method.initial().add(steps.multiply(method.points()));
        return method.cap() == null ? bonus : bonus.min(method.cap());
    }
}
