package vn.thidua.yearend.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.visual.drawing.Typeface;

/** A table for a slide; one that is too long goes on on the next, with its head. */
public final class Grid {

    /** Beside the words of a cell, in points. */
    static final double ASIDE = 5;

    /** Above and below them, as a share of their size. */
    private static final double ABOVE = 0.25;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    public Grid(Column... columns) {
        this.columns = List.of(columns);
    }

    public Grid(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** How the words of a column stand. */
    public enum Align {
        LEFT,
        CENTRE
    }

    /**
     * One column.
     *
     * @param share of the width, in any unit
     */
    public record Column(String title, double share, Align align) {

        public static Column text(String title, double share) {
            return new Column(title, share, Align.LEFT);
        }

        public static Column figure(String title, double share) {
            return new Column(title, share, Align.CENTRE);
        }
    }

    record Row(List<String> cells, boolean strong) {}

    /** One cell for each column. */
    public void row(String... cells) {
        add(Arrays.asList(cells), false);
    }

    public void row(List<String> cells) {
        add(cells, false);
    }

    /** A row that stands out. */
    public void strongRow(String... cells) {
        add(Arrays.asList(cells), true);
    }

    private void add(List<String> cells, boolean strong) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + columns.size() + " columns");
        }
        rows.add(new Row(List.copyOf(cells), strong));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    static double above(double size) {
        return ABOVE * size;
    }

    /** So that as few cells as possible are broken: what needs less than its share leaves the rest to the others. */
    double[] widths(double whole, double size) {
        double[] wanted = wanted(size);
        double sum = Arrays.stream(wanted).sum();
        if (sum <= whole) {
            return Arrays.stream(wanted).map(one -> one * whole / sum).toArray();
        }
        boolean[] settled = new boolean[wanted.length];
        double left = whole;
        double shares = columns.stream().mapToDouble(Column::share).sum();
        for (int column = next(settled, wanted, left, shares); column >= 0; ) {
            settled[column] = true;
            left -= wanted[column];
            shares -= columns.get(column).share();
            column = next(settled, wanted, left, shares);
        }
        for (int column = 0; column < wanted.length; column++) {
            wanted[column] =
                    settled[column] ? wanted[column] : columns.get(column).share() * left / shares;
        }
        return wanted;
    }

    /** A column that wants no more than its share; -1 if none. */
    private int next(boolean[] settled, double[] wanted, double left, double shares) {
        for (int column = 0; column < wanted.length; column++) {
            if (!settled[column] && wanted[column] <= columns.get(column).share() * left / shares) {
                return column;
            }
        }
        return -1;
    }

    /** With each cell on one line. */
    private double[] wanted(double size) {
        double[] wanted = new double[columns.size()];
        for (Row row : Stream.concat(Stream.of(head()), rows.stream()).toList()) {
            Fitting fitting = fitting(row, size);
            for (int column = 0; column < wanted.length; column++) {
                for (String line : row.cells().get(column).split("\n", -1)) {
                    // A hair more, as lines are broken a hair earlier.
                    wanted[column] = Math.max(wanted[column], fitting.width(line) * 1.02 + 2 * ASIDE);
                }
            }
        }
        return wanted;
    }

    Row head() {
        return new Row(columns.stream().map(Column::title).toList(), true);
    }

    static double height(Row row, double[] widths, double size) {
        Fitting fitting = fitting(row, size);
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            most = Math.max(most, fitting.lines(row.cells().get(column), widths[column] - 2 * ASIDE));
        }
        return most * fitting.line() + 2 * above(size);
    }

    /** All of it in letters of this size. */
    double height(double whole, double size) {
        double[] widths = widths(whole, size);
        double height = height(head(), widths, size);
        for (Row row : rows) {
            height += height(row, widths, size);
        }
        return height;
    }

    /** The row with no cell higher than that. */
    static Row within(Row row, double[] widths, double size, double height) {
        Fitting fitting = fitting(row, size);
        int most = (int) Math.floor((height - 2 * above(size)) / fitting.line());
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(fitting.cut(row.cells().get(column), widths[column] - 2 * ASIDE, most));
        }
        return new Row(cells, row.strong());
    }

    private static Fitting fitting(Row row, double size) {
        return new Fitting(row.strong() ? Typeface.BOLD : Typeface.REGULAR, size);
    }
}
