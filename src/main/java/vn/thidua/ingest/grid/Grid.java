package vn.thidua.ingest.grid;

import java.util.List;

/** A whole workbook without meaning: sheets of cells with addresses. */
public record Grid(List<SheetGrid> sheets) {

    public Grid {
        sheets = List.copyOf(sheets);
    }
}
