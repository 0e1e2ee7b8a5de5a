package vn.thidua.score;

import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points lost once, however many cases there are. */
final class DeductOnceScoring implements RuleScoring<Method.DeductOnce> {

    @Override
    public Worked work(Rule rule, Method.DeductOnce method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        if (quantity == null) {
            return Worked.untold(rule, null);
        }
        Points points = quantity.yes() ? Points.of(method.points().negate()) : Points.NOTHING;
        return new Worked(rule, points, new Step.Answered(quantity, quantity.yes()));
    }
}
