package vn.thidua.ingest;

import java.util.List;

/** A whole workbook without meaning: sheets of cells with addresses. */
record Grid(List<SheetGrid> sheets) {

    Grid {
        sheets = List.copyOf(sheets);
    }
}
