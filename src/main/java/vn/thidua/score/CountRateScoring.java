package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points for each unit counted, up to a cap. */
final class CountRateScoring implements RuleScoring<Method.CountRate> {

    @Override
    public Worked work(Rule rule, Method.CountRate method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        if (quantity == null) {
            return Worked.untold(rule, null);
        }
        BigDecimal gross = quantity.count().multiply(method.rate());
        BigDecimal points = method.cap() == null ? gross : gross.min(method.cap());
        return new Worked(rule, Points.of(points), new Step.Counted(quantity, gross));
    }
}
