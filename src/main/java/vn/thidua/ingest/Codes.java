package vn.thidua.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.thidua.ingest.grid.Cell;

/** Codes as they stand in cells, where spreadsheets like to make numbers of them. */
final class Codes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Pattern NUMBER_IN_LIST = Pattern.compile("\\d{1,3}\\s*[).]?");

    private Codes() {}

    /** Whether it is a plain number of a list: 7, 07, "7." or "7)". */
    static boolean numbers(Cell cell) {
        return NUMBER_IN_LIST.matcher(written(cell)).matches();
    }

    /**
     * The code as a person sees it: of a number its plain decimal text, so that 3.1000000000000001 is 3.1.
     * Of a day all of it, which is nobody's code: whether 1.2 or 2.1 was typed cannot be told from it.
     */
    static String written(Cell cell) {
        LocalDateTime day = cell.moment();
        if (day != null) {
            return DAY.format(day);
        }
        BigDecimal number = cell.number();
        if (cell.kind() != Cell.Kind.NUMBER || number == null) {
            return cell.words();
        }
        BigDecimal seen = number.round(MathContext.DECIMAL32).stripTrailingZeros();
        return seen.toPlainString();
    }
}
