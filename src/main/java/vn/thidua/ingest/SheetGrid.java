package vn.thidua.ingest;

import java.util.List;

/**
 * One sheet as it lies in the file.
 *
 * @param name empty for the one sheet of a text file
 * @param hidden whether a person who opens the file does not see it
 * @param rows by rising number; rows without content are left out
 */
record SheetGrid(String name, boolean hidden, List<GridRow> rows) {

    SheetGrid {
        rows = List.copyOf(rows);
    }
}
