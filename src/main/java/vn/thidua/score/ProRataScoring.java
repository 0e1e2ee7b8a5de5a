package vn.thidua.score;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points in proportion to the measured value, up to a maximum: "1 % kế hoạch = 1 điểm". */
final class ProRataScoring implements RuleScoring<Method.ProRata> {

    @Override
    public Worked work(Rule rule, Method.ProRata method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        Measured value = quantity == null ? null : Measured.of(method.measure(), quantity);
        if (quantity == null || value == null) {
            return Worked.untold(rule, quantity);
        }
        BigDecimal gross =
                value.part().multiply(method.pointsPerPercent()).divide(value.whole(), MathContext.DECIMAL128);
        Points points = Points.of(gross.max(BigDecimal.ZERO).min(method.max()));
        return new Worked(rule, points, new Step.Proportioned(quantity, value, gross));
    }
}
