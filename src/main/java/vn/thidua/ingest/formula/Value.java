package vn.thidua.ingest.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell or a part of a formula is worth: a number, a truth (as the number 1 or 0) or a text.
 *
 * @param row of the cell (1-based), 0 if it is none
 * @param column of the cell (0-based)
 */
public record Value(Kind kind, @Nullable BigDecimal number, String text, int row, int column) {

    /** Of which sort it is; an error is what a formula shows as #REF! or #DIV/0!. */
    public enum Kind {
        BLANK,
        NUMBER,
        TRUTH,
        TEXT,
        ERROR
    }

    static final Value BLANK = new Value(Kind.BLANK, null, "", 0, 0);
    static final Value ERROR = new Value(Kind.ERROR, null, "", 0, 0);

    public static Value of(BigDecimal number) {
        return new Value(Kind.NUMBER, number, "", 0, 0);
    }

    public static Value of(boolean truth) {
        return new Value(Kind.TRUTH, truth ? BigDecimal.ONE : BigDecimal.ZERO, "", 0, 0);
    }

    public static Value of(String text) {
        return new Value(Kind.TEXT, null, text, 0, 0);
    }

    public static Value error() {
        return ERROR;
    }

    public Value at(int row, int column) {
        return new Value(kind, number, text, row, column);
    }

    /** The number to calculate with; a blank is 0, and programs differ in what they make of texts. */
    BigDecimal asNumber() {
        if (number != null) {
            return number;
        }
        if (kind == Kind.BLANK) {
            return BigDecimal.ZERO;
        }
        throw new NotComputableException();
    }
}
