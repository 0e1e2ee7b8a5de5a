package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The score itself is reported; it is brought within 0 and the maximum. */
final class DirectScoring implements RuleScoring<Method.Direct> {

    @Override
    public Points points(Rule rule, Method.Direct method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        return quantity == null
                ? Points.UNKNOWN
                : Points.of(quantity.actual().max(BigDecimal.ZERO).min(method.max()));
    }
}
