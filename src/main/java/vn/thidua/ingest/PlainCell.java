package vn.thidua.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell with content, for rooms that look for other tables than those of a submission.
 *
 * @param row 1-based
 * @param column 0-based
 * @param address as a person finds it, such as {@code F12}
 * @param text as written, NFC, with its line breaks
 * @param number what it says as a number; {@code null} if it says none
 */
public record PlainCell(
        int row,
        int column,
        String address,
        String text,
        @Nullable BigDecimal number) {

    /** A cell of a table that is no spreadsheet. */
    public static PlainCell written(int row, int column, String address, String text) {
        return of(Cell.text(row, column, text), address);
    }

    static PlainCell of(Cell cell, String address) {
        NumberReading reading = NumberReading.of(cell);
        return new PlainCell(cell.row(), cell.column(), address, cell.text(), reading.value());
    }
}
