package vn.thidua.score;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points in proportion to the measured value, up to a maximum: "1 % kế hoạch = 1 điểm". */
final class ProRataScoring implements RuleScoring<Method.ProRata> {

    @Override
    public Points points(Rule rule, Method.ProRata method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        Measured value = quantity == null ? null : Measured.of(method.measure(), quantity);
        if (value == null) {
            return Points.UNKNOWN;
        }
        BigDecimal points =
                value.part().multiply(method.pointsPerPercent()).divide(value.whole(), MathContext.DECIMAL128);
        return Points.of(points.max(BigDecimal.ZERO).min(method.max()));
    }
}
