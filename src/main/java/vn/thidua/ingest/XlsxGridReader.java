package vn.thidua.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads .xlsx and .xlsm row by row; numbers keep the file's decimal text and never pass through binary fractions. */
final class XlsxGridReader implements GridReader {

    private static final int MOST_CELLS = 500_000;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_DIGITS = 400;

    @Override
    public Grid read(byte[] content) throws UnreadableFileException {
        ArchiveBounds.check(content);
        try {
            return read(content, true);
        } catch (IOException | RuntimeException withFormats) {
            return withoutFormats(content);
        }
    }

    /** A workbook without a styles part is rare but legal; with formats asked for, the library refuses it. */
    private static Grid withoutFormats(byte[] content) throws UnreadableFileException {
        try {
            return read(content, false);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException("cấu trúc tệp Excel bị hỏng", e);
        }
    }

    private static Grid read(byte[] content, boolean formats) throws IOException, UnreadableFileException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(formats, true))) {
            NumberFormats numberFormats = new NumberFormats(workbook.isDate1904());
            List<SheetGrid> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet(sheet, numberFormats));
            }
            return new Grid(sheets);
        }
    }

    private static SheetGrid sheet(Sheet sheet, NumberFormats formats) throws IOException, UnreadableFileException {
        List<GridRow> rows = new ArrayList<>();
        int cells = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                GridRow row = row(all.next(), formats);
                cells += row.cells().size();
                if (cells > MOST_CELLS) {
                    throw new UnreadableFileException("quá nhiều ô so với một bảng điểm");
                }
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return new SheetGrid(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE, rows);
    }

    private static GridRow row(Row row, NumberFormats formats) {
        List<Cell> cells = new ArrayList<>();
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            org.dhatim.fastexcel.reader.Cell raw = row.getCell(column);
            if (raw != null) {
                Cell cell = cell(row.getRowNum(), column, raw, formats).calculatedBy(raw.getFormula());
                if (!cell.blank()) {
                    cells.add(cell);
                }
            }
        }
        return new GridRow(row.getRowNum(), row.isHidden(), cells);
    }

    private static Cell cell(int row, int column, org.dhatim.fastexcel.reader.Cell raw, NumberFormats formats) {
        Object value = raw.getValue();
        if (value == null) {
            return raw.getFormula() == null ? Cell.empty(row, column) : Cell.error(row, column, "=" + raw.getFormula());
        }
        if (value instanceof BigDecimal number) {
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                return Cell.error(row, column, text(raw));
            }
            return formats.cell(row, column, number, text(raw), raw.getDataFormatId(), raw.getDataFormatString());
        }
        if (value instanceof Boolean truth) {
            return Cell.truth(row, column, truth);
        }
        return textOrError(row, column, raw, value.toString());
    }

    /** Lookups on blank cells leave #N/A behind in rows that nobody filled: they are blank. */
    private static Cell textOrError(int row, int column, org.dhatim.fastexcel.reader.Cell raw, String text) {
        if (text.equals("#N/A")) {
            return Cell.empty(row, column);
        }
        return switch (raw.getType()) {
            case ERROR -> Cell.error(row, column, text);
            case FORMULA -> isErrorName(text) ? Cell.error(row, column, text) : Cell.text(row, column, text);
            default -> Cell.text(row, column, text);
        };
    }

    private static boolean isErrorName(String text) {
        return text.startsWith("#") && (text.endsWith("!") || text.endsWith("?"));
    }

    private static String text(org.dhatim.fastexcel.reader.Cell raw) {
        @Nullable String text = raw.getRawValue();
        return text == null ? "" : text;
    }
}
