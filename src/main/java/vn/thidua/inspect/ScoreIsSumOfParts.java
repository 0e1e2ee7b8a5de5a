package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.ScoreLine;

/** Where Thưởng or Trừ is filled in, chuẩn + thưởng − trừ is the score. */
final class ScoreIsSumOfParts implements LineCheck {

    @Override
    public Optional<Finding> check(Examined.Scored scored, Examined examined) {
        ScoreLine line = scored.line();
        BigDecimal score = line.score();
        Optional<BigDecimal> sum = sum(scored);
        if (score == null || sum.isEmpty() || score.compareTo(sum.get()) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.SCORE_NOT_SUM_OF_PARTS,
                line.place(),
                scored.subject(),
                Figures.print(score),
                Figures.print(sum.get())));
    }

    /** What the parts give; empty if none is filled in. */
    static Optional<BigDecimal> sum(Examined.Scored scored) {
        ScoreLine line = scored.line();
        if (line.bonus() == null && line.deduction() == null) {
            return Optional.empty();
        }
        BigDecimal base = line.base() == null ? scored.criterion().base() : line.base();
        return Optional.of(base.add(orZero(line.bonus())).subtract(orZero(line.deduction())));
    }

    private static BigDecimal orZero(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
