package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** No score is above base plus the greatest bonus; where bonuses are uncapped there is no such limit. */
final class ScoreWithinCeiling implements LineCheck {

    @Override
    public Optional<Finding> check(Examined.Scored scored, Examined examined) {
        BigDecimal score = scored.line().score();
        Optional<BigDecimal> ceiling = scored.criterion().ceiling();
        if (score == null || ceiling.isEmpty() || score.compareTo(ceiling.get()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.SCORE_OVER_CEILING,
                scored.line().place(),
                scored.subject(),
                Figures.print(score),
                Figures.print(ceiling.get())));
    }
}
