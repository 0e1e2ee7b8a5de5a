package vn.thidua.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Writes values into the cells of the row at work: numbers become numbers, whatever else becomes text, never a formula. */
final class CellWriter {

    /** A moment, to the minute. */
    private static final int MOMENT = 16;

    private static final int DAY = 10;

    private final SheetRows rows;
    private final Texts texts;
    private final Styles styles;

    /** How many characters the longest number of each column takes. */
    private final int[] longest;

    CellWriter(SheetRows rows, Texts texts, Styles styles, int columns) {
        this.rows = rows;
        this.texts = texts;
        this.styles = styles;
        this.longest = new int[columns];
    }

    void write(int row, int column, Look look, @Nullable Object value) {
        if (value instanceof Number number) {
            number(row, column, look, number);
        } else if (value instanceof ZonedDateTime moment) {
            longest(column, MOMENT);
            rows.number(row, column, style(look), Moments.serial(moment).doubleValue());
        } else if (value instanceof LocalDate day) {
            longest(column, DAY);
            rows.number(row, column, style(look), Moments.serial(day).doubleValue());
        } else if (value instanceof Page.Provisional provisional) {
            number(row, column, look.provisional(), provisional.points());
        } else if (value instanceof Page.Figure figure) {
            number(row, column, figure.look(), figure.number());
        } else if (value instanceof Page.Formula formula) {
            Look own = formula.provisional() ? look.provisional() : look;
            longest(column, length(own, formula.value()));
            rows.formula(
                    row, column, style(own), formula.text(), formula.value().doubleValue());
        } else if (value instanceof Page.State state) {
            text(row, column, state.look(), state.text());
        } else if (value instanceof Page.Link link) {
            text(row, column, Look.LINK, link.text());
        } else if (value != null) {
            text(row, column, look, value.toString());
        } else {
            rows.blank(row, column, style(look));
        }
    }

    /** The text of a value that may need several lines. */
    static @Nullable String wrapped(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Page.Link link) {
            return link.text();
        }
        return value instanceof Page.State state ? state.text() : null;
    }

    private void number(int row, int column, Look wanted, Number number) {
        Look look = wanted.grouped(number);
        longest(column, length(look, number));
        rows.number(row, column, style(look), number.doubleValue());
    }

    private void text(int row, int column, Look look, String text) {
        rows.text(row, column, style(look), texts.place(TextHeight.fitting(text)));
    }

    private int style(Look look) {
        return styles.of(look).getIndex();
    }

    private void longest(int column, int length) {
        longest[column] = Math.max(longest[column], length);
    }

    /** The column's width in characters so that no number of it is replaced by hash signs. */
    int least(int column) {
        return longest[column] == 0 ? 0 : (int) Math.ceil(longest[column] * 1.05 + 1.5);
    }

    /** As many characters as the number has when it is printed, with the dots between thousands. */
    private int length(Look look, Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        if (look == Look.MOMENT) {
            return MOMENT;
        }
        boolean plain = look.asItIs();
        BigDecimal printed = look.counts()
                ? exact.setScale(0, RoundingMode.HALF_UP)
                : plain ? exact.stripTrailingZeros() : styles.rounded(exact);
        int whole = Math.max(1, printed.setScale(0, RoundingMode.DOWN).precision());
        int decimals = Math.max(0, printed.scale());
        int sign = look.signed() || exact.signum() < 0 ? 1 : 0;
        return sign + whole + (plain ? 0 : (whole - 1) / 3) + (decimals > 0 ? decimals + 1 : 0);
    }
}
