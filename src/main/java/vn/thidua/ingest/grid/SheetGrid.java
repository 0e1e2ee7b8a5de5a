package vn.thidua.ingest.grid;

import java.util.List;
import java.util.Set;

/**
 * One sheet as it lies in the file.
 *
 * @param name empty for the one sheet of a text file
 * @param hidden whether a person who opens the file does not see it
 * @param hiddenColumns columns (0-based) that a person who opens the sheet does not see
 * @param rows by rising number; rows without content are left out
 */
public record SheetGrid(String name, boolean hidden, Set<Integer> hiddenColumns, List<GridRow> rows) {

    public SheetGrid {
        hiddenColumns = Set.copyOf(hiddenColumns);
        rows = List.copyOf(rows);
    }

    /** A sheet none of whose columns is hidden. */
    SheetGrid(String name, boolean hidden, List<GridRow> rows) {
        this(name, hidden, Set.of(), rows);
    }
}
