package vn.thidua.ingest;

import java.math.BigDecimal;
import java.math.MathContext;

/** Codes as they stand in cells, where spreadsheets like to make numbers of them. */
final class Codes {

    private Codes() {}

    /** The code as a person sees it: of a number its plain decimal text, so that 3.1000000000000001 is 3.1. */
    static String written(Cell cell) {
        BigDecimal number = cell.number();
        if (cell.kind() != Cell.Kind.NUMBER || number == null) {
            return cell.words();
        }
        BigDecimal seen = number.round(MathContext.DECIMAL32).stripTrailingZeros();
        return seen.toPlainString();
    }
}
