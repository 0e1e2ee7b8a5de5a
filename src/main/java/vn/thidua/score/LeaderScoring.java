package vn.thidua.score;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/**
 * Half for the target, half by the distance to the bloc's best (F1 to F4 of R3). Whoever merely meets the target has half
 * of the maximum, even as the bloc's best; without a positive target nothing can be told.
 */
final class LeaderScoring implements RuleScoring<Method.Leader> {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Worked work(Rule rule, Method.Leader method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        BigDecimal target = quantity == null ? null : quantity.positivePlan();
        if (quantity == null || target == null) {
            return Worked.untold(rule, quantity);
        }
        Leader leader = figures.leader(rule.code());
        // Where nobody who can lead reports a figure, nobody is ahead of the agency.
        BigDecimal best = leader == null ? quantity.actual() : leader.quantity().actual();
        BigDecimal points = score(method.max(), quantity.count(), target, best);
        return new Worked(rule, Points.of(points), new Step.Led(quantity, target, leader));
    }

    private static BigDecimal score(BigDecimal max, BigDecimal actual, BigDecimal target, BigDecimal leader) {
        BigDecimal half = max.multiply(HALF);
        if (actual.compareTo(target) <= 0) {
            return half.multiply(actual).divide(target, MathContext.DECIMAL128);
        }
        if (actual.compareTo(leader) >= 0) {
            return max;
        }
        BigDecimal lead =
                half.multiply(actual.subtract(target)).divide(leader.subtract(target), MathContext.DECIMAL128);
        return half.add(lead);
    }
}
