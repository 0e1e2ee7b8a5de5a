package vn.thidua.score;

import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points lost once, however many cases there are. */
final class DeductOnceScoring implements RuleScoring<Method.DeductOnce> {

    @Override
    public Points points(Rule rule, Method.DeductOnce method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        if (quantity == null) {
            return Points.UNKNOWN;
        }
        return quantity.yes() ? Points.of(method.points().negate()) : Points.NOTHING;
    }
}
