package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points for each unit counted, up to a cap. */
final class CountRateScoring implements RuleScoring<Method.CountRate> {

    @Override
    public Points points(Rule rule, Method.CountRate method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        if (quantity == null) {
            return Points.UNKNOWN;
        }
        BigDecimal points = quantity.actual().max(BigDecimal.ZERO).multiply(method.rate());
        return Points.of(method.cap() == null ? points : points.min(method.cap()));
    }
}
