package vn.thidua.ingest;

import java.util.List;

/**
 * The cells of one row that are not empty.
 *
 * @param number 1-based
 * @param hidden whether a person who opens the sheet does not see the row
 * @param cells by rising column
 */
record GridRow(int number, boolean hidden, List<Cell> cells) {

    /** A row that can be seen. */
    GridRow(int number, List<Cell> cells) {
        this(number, false, cells);
    }

    GridRow {
        cells = List.copyOf(cells);
    }

    /** The cell of the column; an empty one where nothing stands, also for a negative column (none). */
    Cell cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return Cell.empty(number, Math.max(column, 0));
    }
}
