package vn.thidua.workbook.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a chart's table lies, as references of a workbook's: {@code 'Biểu đồ'!$A$5:$A$11}.
 *
 * @param heads of the columns of numbers, a cell each
 * @param names of the rows
 * @param columns the numbers, a range for each column
 */
public record Cells(List<String> heads, String names, List<String> columns) {

    public Cells {
        heads = List.copyOf(heads);
        columns = List.copyOf(columns);
    }

    /**
     * A table whose names stand in one column of a sheet and its numbers in those beside it.
     *
     * @param row of the first name, from 1
     * @param left index of the column of names, from 0
     */
    public static Cells of(String sheet, int row, int count, int left, int columns) {
        String quoted = "'" + sheet.replace("'", "''") + "'!";
        List<String> heads = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int column = left + 1; column <= left + columns; column++) {
            heads.add(quoted + cell(column, row - 1));
            numbers.add(quoted + range(column, row, count));
        }
        return new Cells(heads, quoted + range(left, row, count), numbers);
    }

    private static String range(int column, int row, int count) {
        return cell(column, row) + ":" + cell(column, row + count - 1);
    }

    private static String cell(int column, int row) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return "$" + letters + "$" + row;
    }

    /** The heads of all columns as one range. */
    String years() {
        String last = heads.get(heads.size() - 1);
        return heads.get(0) + ":" + last.substring(last.indexOf('!') + 1);
    }

    /** One row across all columns of numbers, from the ranges of the columns. */
    String across(int row) {
        String first = columns.get(0);
        String last = columns.get(columns.size() - 1);
        return shifted(first, row) + ":" + shifted(last, row).substring(last.indexOf('!') + 1);
    }

    /** The cell so many rows below the first of a range. */
    private static String shifted(String range, int rows) {
        String first = range.substring(0, range.indexOf(':'));
        int digits = first.lastIndexOf('$') + 1;
        return first.substring(0, digits) + (Integer.parseInt(first.substring(digits)) + rows);
    }

    /** The cell of a row's name. */
    String name(int row) {
        return shifted(names, row);
    }
}
