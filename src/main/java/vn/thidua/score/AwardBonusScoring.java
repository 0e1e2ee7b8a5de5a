package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points for each award received, each counted under its own code. */
final class AwardBonusScoring implements RuleScoring<Method.AwardBonus> {

    @Override
    public Points points(Rule rule, Method.AwardBonus method, Figures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = figures.of(rule.code()) != null;
        for (Method.Prize prize : method.prizes()) {
            Quantity received = figures.of(prize.code());
            if (received != null) {
                known = true;
                sum = sum.add(received.actual().max(BigDecimal.ZERO).multiply(prize.points()));
            }
        }
        Points points = Points.of(method.cap() == null ? sum : sum.min(method.cap()));
        return known ? points : points.unreported();
    }
}
