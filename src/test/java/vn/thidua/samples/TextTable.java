package vn.thidua.samples;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Figures as a table of text: a row a line, cells parted by bars. */
final class TextTable {

    private TextTable() {}

    /** The rows as values; a row's missing cells at its end are empty. */
    static <T> List<T> rows(String table, int columns, Function<String[], T> value) {
        return table.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .map(cells -> padded(cells, columns))
                .map(value)
                .toList();
    }

    private static String[] padded(String[] cells, int columns) {
        if (cells.length > columns) {
            throw new IllegalArgumentException("More than " + columns + " cells: " + String.join(" | ", cells));
        }
        String[] row = Arrays.copyOf(cells, columns);
        Arrays.fill(row, cells.length, columns, "");
        return row;
    }
}
