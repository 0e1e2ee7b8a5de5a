package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** What the sheet prints as điểm chuẩn is the rubric's: otherwise an old or home-made form was used. */
final class BaseIsOfRubric implements LineCheck {

    @Override
    public Optional<Finding> check(Examined.Scored scored, Examined examined) {
        BigDecimal printed = scored.line().base();
        BigDecimal base = scored.criterion().base();
        if (printed == null || printed.compareTo(base) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.BASE_NOT_OF_RUBRIC,
                scored.line().place(),
                scored.subject(),
                Figures.print(printed),
                Figures.print(base)));
    }
}
