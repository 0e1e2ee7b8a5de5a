package vn.thidua.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as text, one line a cell, read by another library than the one that wrote it. */
public final class Dump {

    private Dump() {}

    public static List<String> of(byte[] workbook) {
        List<String> lines = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> lines.addAll(cells(sheet.getName(), row)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<String> cells(String sheet, Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                .map(cell -> sheet + "!" + cell.getAddress() + " = " + value(cell))
                .toList();
    }

    private static String value(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return cell.getRawValue() + " by " + cell.getFormula();
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().toPlainString()
                : "\"" + cell.asString().replace("\n", "\\n") + "\"";
    }
}
