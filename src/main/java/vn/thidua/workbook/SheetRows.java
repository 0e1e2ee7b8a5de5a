package vn.thidua.workbook;

import java.nio.charset.StandardCharsets;

/**
 * The rows of a sheet as the file holds them. POI keeps a tree of objects a cell, at several hundred times the cost; it
 * still makes all the rest of a book.
 */
final class SheetRows {

    /** What POI writes for a sheet without rows. */
    static final String NONE = "<sheetData/>";

    /** Row heights are kept in twentieths of a point. */
    private static final int TWENTIETHS = 20;

    private final StringBuilder done = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private int first = -1;
    private int last;
    private int widest;

    /** A cell of the row at work that only looks. */
    void blank(int row, int column, int style) {
        open(row, column, style);
        cells.append("/>");
    }

    /** A number in the row at work. */
    void number(int row, int column, int style, double value) {
        open(row, column, style);
        cells.append(" t=\"n\"><v>").append(value).append("</v></c>");
    }

    /**
     * A text in the row at work.
     *
     * @param text its place among the book's texts
     */
    void text(int row, int column, int style, int text) {
        open(row, column, style);
        cells.append(" t=\"s\"><v>").append(text).append("</v></c>");
    }

    /** A formula in the row at work, with the number that it gives. */
    void formula(int row, int column, int style, String formula, double value) {
        open(row, column, style);
        cells.append("><f>")
                .append(formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        cells.append("</f><v>").append(value).append("</v></c>");
    }

    private void open(int row, int column, int style) {
        cells.append("<c r=\"");
        appendColumn(column);
        cells.append(row + 1).append("\" s=\"").append(style).append('"');
        widest = Math.max(widest, column);
    }

    private void appendColumn(int column) {
        if (column >= 26) {
            appendColumn(column / 26 - 1);
        }
        cells.append((char) ('A' + column % 26));
    }

    /** Ends the row at work. */
    void end(int row, float points) {
        end(row, points, 0);
    }

    /** @param level how deep it lies below the row that sums it up */
    void end(int row, float points, int level) {
        double height = (double) (short) (points * TWENTIETHS) / TWENTIETHS;
        done.append("<row r=\"").append(row + 1).append("\" ht=\"").append(height);
        done.append("\" customHeight=\"true\"");
        if (level > 0) {
            done.append(" outlineLevel=\"").append(level).append('"');
        }
        done.append('>').append(cells).append("</row>");
        cells.setLength(0);
        first = first < 0 ? row : first;
        last = row;
    }

    boolean isEmpty() {
        return first < 0;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Index of the rightmost column that has a cell. */
    int widest() {
        return widest;
    }

    /** The element that holds all rows. */
    byte[] bytes() {
        return ("<sheetData>" + done + "</sheetData>").getBytes(StandardCharsets.UTF_8);
    }
}
