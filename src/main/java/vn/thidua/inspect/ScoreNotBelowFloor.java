package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** No score is below the criterion's floor, which mostly is 0. */
final class ScoreNotBelowFloor implements LineCheck {

    @Override
    public Optional<Finding> check(Examined.Scored scored, Examined examined) {
        BigDecimal score = scored.line().score();
        BigDecimal floor = scored.criterion().floor();
        if (score == null || score.compareTo(floor) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.SCORE_BELOW_FLOOR,
                scored.line().place(),
                scored.subject(),
                Figures.print(score),
                Figures.print(floor)));
    }
}
