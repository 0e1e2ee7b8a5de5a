package vn.thidua.visual;

import java.math.BigDecimal;

/**
 * A number that is drawn: pictures carry it beside the mark that shows it.
 *
 * @param row what it is told of, such as "Sở Y tế"
 * @param series what it tells of that, such as "Kết quả"
 * @param value exact, in plain decimals without superfluous zeros, or a moment such as {@code 2022-12-01T16:30}
 */
public record Datum(String row, String series, String value) {

    /** The number of a labelled row. */
    public static Datum of(Label label, String series, BigDecimal value) {
        return of(label.name(), series, value);
    }

    /** The number of a row. */
    public static Datum of(String row, String series, BigDecimal value) {
        return new Datum(row, series, plain(value));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
