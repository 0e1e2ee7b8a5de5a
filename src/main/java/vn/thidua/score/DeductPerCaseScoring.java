package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points lost for each case, up to a cap. */
final class DeductPerCaseScoring implements RuleScoring<Method.DeductPerCase> {

    @Override
    public Worked work(Rule rule, Method.DeductPerCase method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        if (quantity == null) {
            return Worked.untold(rule, null);
        }
        BigDecimal gross = quantity.count().multiply(method.perCase());
        BigDecimal points = method.cap() == null ? gross : gross.min(method.cap());
        return new Worked(rule, Points.of(points.negate()), new Step.Counted(quantity, gross));
    }
}
