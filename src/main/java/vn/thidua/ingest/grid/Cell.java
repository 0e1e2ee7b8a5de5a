package vn.thidua.ingest.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the file has it, before anyone asks what it means. A formula's cell is its cached value.
 *
 * @param row 1-based
 * @param column 0-based
 * @param text as written, NFC; of a number its decimal text, of a date its ISO text, of an error its name
 * @param number the exact decimal of a number or date serial, else {@code null}
 * @param percent whether the number is shown as a percentage
 * @param moment the moment of a date cell, else {@code null}; a mere time lies on 30 December 1899
 * @param formula the formula whose cached value this is, without the leading {@code =}; {@code null} if typed in
 */
public record Cell(
        Kind kind,
        int row,
        int column,
        String text,
        @Nullable BigDecimal number,
        boolean percent,
        @Nullable LocalDateTime moment,
        @Nullable String formula) {

    static final int LONGEST_TEXT = 32_767;

    /** What a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        BOOLEAN,
        ERROR,
        DATE
    }

    public static Cell empty(int row, int column) {
        return new Cell(Kind.EMPTY, row, column, "", null, false, null, null);
    }

    /** Spreadsheet programs hold no more than {@link #LONGEST_TEXT} characters in a cell; more is cut off. */
    public static Cell text(int row, int column, String text) {
        String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return new Cell(Kind.TEXT, row, column, Composed.of(kept), null, false, null, null);
    }

    public static Cell number(int row, int column, BigDecimal number, String text, boolean percent) {
        return new Cell(Kind.NUMBER, row, column, text, number, percent, null, null);
    }

    public static Cell date(int row, int column, BigDecimal serial, LocalDateTime moment) {
        return new Cell(Kind.DATE, row, column, moment.toString(), serial, false, moment, null);
    }

    public static Cell truth(int row, int column, boolean value) {
        return new Cell(Kind.BOOLEAN, row, column, value ? "TRUE" : "FALSE", null, false, null, null);
    }

    public static Cell error(int row, int column, String name) {
        return new Cell(Kind.ERROR, row, column, name, null, false, null, null);
    }

    public Cell calculatedBy(@Nullable String formula) {
        return new Cell(kind, row, column, text, number, percent, moment, formula);
    }

    /** The same cell with another text. */
    public Cell saying(String other) {
        return text(row, column, other).calculatedBy(formula);
    }

    /** Whether it is a formula whose result the file does not hold. */
    public boolean uncalculated() {
        return kind == Kind.ERROR && formula != null && text.startsWith("=");
    }

    /** Whether nothing stands there that a person would see as content. */
    public boolean blank() {
        return kind == Kind.EMPTY || kind == Kind.TEXT && OneLine.isEmpty(text);
    }

    /** The text on one line: runs of blanks, line breaks and no-break spaces are one space, none at the ends. */
    public String words() {
        return OneLine.of(text);
    }

    /** Such as {@code F12}. */
    public String address() {
        return columnName(column) + row;
    }

    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
