package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Points for each award received, each counted under its own code. */
final class AwardBonusScoring implements RuleScoring<Method.AwardBonus> {

    @Override
    public Worked work(Rule rule, Method.AwardBonus method, Figures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Step.Prized> prizes = new ArrayList<>();
        for (Method.Prize prize : method.prizes()) {
            Quantity received = figures.of(prize.code());
            if (received != null) {
                BigDecimal points = received.count().multiply(prize.points());
                prizes.add(new Step.Prized(prize, received, points));
                sum = sum.add(points);
            }
        }
        boolean known = !prizes.isEmpty() || figures.of(rule.code()) != null;
        Points points = Points.of(method.cap() == null ? sum : sum.min(method.cap()));
        return new Worked(rule, known ? points : points.unreported(), new Step.Awarded(prizes, sum));
    }
}
