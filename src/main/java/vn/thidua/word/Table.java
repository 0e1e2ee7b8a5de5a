package vn.thidua.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with a head that is repeated on every page. */
public final class Table {

    /** A letter of a title in bold 12 points, on average, in millimetres. */
    private static final double LETTER = 2.1;

    /** On both sides of a cell. */
    private static final double PADDING = 2;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private boolean together;

    /** @param columns together as wide as the text; other widths are stretched to it */
    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** How a column is set. */
    public enum Align {
        LEFT,
        CENTRE
    }

    /**
     * One column.
     *
     * @param width in millimetres
     */
    public record Column(String title, int width, Align align) {

        public static Column text(String title, int width) {
            return new Column(title, width, Align.LEFT);
        }

        public static Column figure(String title, int width) {
            return new Column(title, width, Align.CENTRE);
        }

        /** Room for the longest word of the title. */
        private int narrowest() {
            int longest = Arrays.stream(title.split("[\\s-]"))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            return (int) Math.ceil(longest * LETTER + PADDING);
        }
    }

    private record Row(List<String> cells, boolean strong) {}

    /** One cell for each column. */
    public void row(String... cells) {
        add(Arrays.asList(cells), false);
    }

    /** A row in bold. */
    public void strongRow(String... cells) {
        add(Arrays.asList(cells), true);
    }

    public void row(List<String> cells) {
        add(cells, false);
    }

    public void strongRow(List<String> cells) {
        add(cells, true);
    }

    /** A heading over all columns. */
    public void heading(String text) {
        rows.add(new Row(List.of(text), true));
    }

    /** Keeps a short table on one page. */
    public void keepTogether() {
        together = true;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private void add(List<String> cells, boolean strong) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + columns.size() + " columns");
        }
        rows.add(new Row(List.copyOf(cells), strong));
    }

    void write(Markup to) {
        int[] widths = widths();
        to.table("Lines", widths);
        to.row("<w:cantSplit/><w:tblHeader/>");
        for (int column = 0; column < widths.length; column++) {
            to.cell(widths[column], 1, true);
            words(to, "CellHead", "", columns.get(column).title());
        }
        to.rowEnd();
        for (int row = 0; row < rows.size(); row++) {
            write(to, rows.get(row), widths, staysWithNext(row) ? "<w:keepNext/>" : "");
        }
        to.tableEnd();
    }

    /** A heading stays with what follows, and neither the first row nor the last stands alone on a page. */
    private boolean staysWithNext(int row) {
        int after = rows.size() - row - 1;
        return after > 0 && (together || row == 0 || after == 1 || heading(rows.get(row)));
    }

    private boolean heading(Row row) {
        return row.cells().size() < columns.size();
    }

    private void write(Markup to, Row row, int[] widths, String properties) {
        to.row("<w:cantSplit/>");
        if (heading(row)) {
            to.cell(Arrays.stream(widths).sum(), widths.length, true);
            words(to, "CellStrong", properties, row.cells().get(0));
        } else {
            for (int column = 0; column < widths.length; column++) {
                to.cell(widths[column], 1, false);
                words(to, style(column, row.strong()), properties, row.cells().get(column));
            }
        }
        to.rowEnd();
    }

    private String style(int column, boolean strong) {
        String style = columns.get(column).align() == Align.LEFT ? "Cell" : "CellCentre";
        return strong ? style + "Strong" : style;
    }

    private static void words(Markup to, String style, String properties, String text) {
        to.open(style, properties);
        to.run("", text);
        to.close();
        to.cellEnd();
    }

    /** No title is broken within a word; what is left over, or lacks, goes to the widest. */
    private int[] widths() {
        int sum = columns.stream().mapToInt(Column::width).sum();
        int[] widths = columns.stream()
                .mapToInt(column -> column.width() * Markup.TEXT_WIDTH / sum)
                .toArray();
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[column] > widths[widest] ? column : widest;
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], columns.get(column).narrowest());
        }
        widths[widest] += Markup.TEXT_WIDTH - Arrays.stream(widths).sum();
        return widths;
    }
}
