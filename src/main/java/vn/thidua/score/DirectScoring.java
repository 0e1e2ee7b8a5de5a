package vn.thidua.score;

import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The score itself is reported; it is brought within 0 and the maximum. */
final class DirectScoring implements RuleScoring<Method.Direct> {

    @Override
    public Worked work(Rule rule, Method.Direct method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        return quantity == null
                ? Worked.untold(rule, null)
                : new Worked(rule, Points.of(quantity.count().min(method.max())), new Step.Entered(quantity));
    }
}
