package vn.thidua.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.grid.Cell;

/**
 * A cell with content; a formula's cell is its stored result.
 *
 * @param row 1-based
 * @param column 0-based
 * @param address as a person finds it, such as {@code F12}
 * @param text as written, NFC, with its line breaks
 * @param value of a cell that holds a number or date, else {@code null}
 * @param number what a person says by it, also where it is written as text; {@code null} if that is no number
 */
public record PlainCell(
        int row,
        int column,
        String address,
        String text,
        @Nullable BigDecimal value,
        boolean percent,
        boolean date,
        @Nullable BigDecimal number) {

    /** A cell of a table that is no spreadsheet. */
    public static PlainCell written(int row, int column, String address, String text) {
        return of(Cell.text(row, column, text), address);
    }

    static PlainCell of(Cell cell) {
        return of(cell, cell.address());
    }

    private static PlainCell of(Cell cell, String address) {
        return new PlainCell(
                cell.row(),
                cell.column(),
                address,
                cell.text(),
                cell.number(),
                cell.percent(),
                cell.kind() == Cell.Kind.DATE,
                NumberReading.of(cell).value());
    }
}
