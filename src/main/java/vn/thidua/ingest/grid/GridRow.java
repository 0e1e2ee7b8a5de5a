package vn.thidua.ingest.grid;

import java.util.List;

/**
 * The cells of one row that are not empty.
 *
 * @param number 1-based
 * @param hidden whether a person who opens the sheet does not see the row
 * @param cells by rising column
 */
public record GridRow(int number, boolean hidden, List<Cell> cells) {

    /** A row that can be seen. */
    public GridRow(int number, List<Cell> cells) {
        this(number, false, cells);
    }

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** The cell of the column; an empty one where nothing stands, also for a negative column (none). */
    public Cell cell(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(cells.get(middle).column(), column);
            if (order == 0) {
                return cells.get(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Cell.empty(number, Math.max(column, 0));
    }
}
