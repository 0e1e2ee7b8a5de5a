package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points lost for each case, up to a cap. */
final class DeductPerCaseScoring implements RuleScoring<Method.DeductPerCase> {

    @Override
    public Points points(Rule rule, Method.DeductPerCase method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        if (quantity == null) {
            return Points.UNKNOWN;
        }
        BigDecimal lost = quantity.actual().max(BigDecimal.ZERO).multiply(method.perCase());
        return Points.of((method.cap() == null ? lost : lost.min(method.cap())).negate());
    }
}
