package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.QuantityLine;

/** A quantity is one that can be: nothing is negative, cases come whole, and a question is answered by có or không. */
final class QuantityWithinBounds implements Check {

    @Override
    public List<Finding> check(Examined examined) {
        return examined.submission().quantities().stream()
                .flatMap(line -> check(line, examined).stream())
                .toList();
    }

    private static Optional<Finding> check(QuantityLine line, Examined examined) {
        RubricIndex rubric = examined.rubrics().get(line.agency());
        ReportedQuantity asked = rubric == null ? null : rubric.quantity(line.rule());
        BigDecimal actual = line.actual();
        if (asked == null || actual == null || asked.accepts(actual)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.QUANTITY_OUT_OF_RANGE,
                line.place(),
                asked.code() + " – " + asked.title(),
                Figures.print(actual),
                expected(asked)));
    }

    private static String expected(ReportedQuantity asked) {
        return switch (asked.answer()) {
            case YES_OR_NO -> "có hoặc không";
            case WHOLE_NUMBER -> "số nguyên từ 0";
            case AMOUNT -> "số từ 0";
        };
    }
}
