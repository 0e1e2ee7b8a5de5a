package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points for each full step above a threshold; steps are counted exactly. */
final class StepBonusScoring implements RuleScoring<Method.StepBonus> {

    @Override
    public Worked work(Rule rule, Method.StepBonus method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        Measured value = quantity == null ? null : Measured.of(method.measure(), quantity);
        if (quantity == null || value == null) {
            return Worked.untold(rule, quantity);
        }
        BigDecimal excess = value.excessOver(method.threshold());
        if (excess.signum() <= 0) {
            return new Worked(
                    rule, Points.NOTHING, new Step.Climbed(quantity, value, BigDecimal.ZERO, BigDecimal.ZERO));
        }
        BigDecimal steps = excess.divideToIntegralValue(method.step().multiply(value.whole()));
        BigDecimal gross = method.initial().add(steps.multiply(method.points()));
        BigDecimal points = method.cap() == null ? gross : gross.min(method.cap());
        return new Worked(rule, Points.of(points), new Step.Climbed(quantity, value, steps, gross));
    }
}
