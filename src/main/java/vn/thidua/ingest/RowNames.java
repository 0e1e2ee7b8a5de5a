package vn.thidua.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** How the rows of a table name what they are about: by a code in one cell and a label in another. */
record RowNames(
        Table table,
        Function<GridRow, Cell> codeCell,
        Column labelColumn,
        Function<String, Optional<CodeIndex.Entry>> byCode,
        Function<String, List<CodeIndex.Entry>> byLabel) {

    /** Lines of a table of scores. */
    static RowNames ofLines(Table table, CodeIndex codes) {
        return new RowNames(table, table::code, Column.TITLE, codes::line, codes::titled);
    }

    /** Rules of a table of quantities. */
    static RowNames ofRules(Table table, CodeIndex codes) {
        Function<GridRow, Cell> code = row -> table.cell(row, Column.RULE);
        return new RowNames(table, code, Column.INDICATOR, codes::rule, codes::ruleTitled);
    }

    Cell code(GridRow row) {
        return codeCell.apply(row);
    }

    Cell label(GridRow row) {
        return table.cell(row, labelColumn);
    }

    Optional<CodeIndex.Entry> coded(GridRow row) {
        String written = Codes.written(code(row));
        return written.isEmpty() ? Optional.empty() : byCode.apply(written);
    }

    /** All entries that are called as the row is. */
    List<CodeIndex.Entry> labels(GridRow row) {
        Cell label = label(row);
        return label.blank() ? List.of() : byLabel.apply(label.text());
    }
}
