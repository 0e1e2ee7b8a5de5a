package vn.thidua.ingest.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;

/**
 * Reads .xls, and .xlsx a second time, through POI's model of a whole workbook. It knows every trick and is bounded by
 * nothing: to be used in a {@link SeparateReader process of its own}.
 */
final class PoiGridReader implements GridReader {

    @Override
    public Grid read(byte[] content) throws UnreadableFileException {
        try (Workbook workbook = workbook(content)) {
            return grid(workbook);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(FindingCode.FILE_PASSWORD_PROTECTED, FileFormat.ENCRYPTED.label());
        } catch (OldExcelFormatException e) {
            throw new UnreadableFileException(FindingCode.FORMAT_EXCEL_95, FileFormat.EXCEL_95.label());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFileException("cấu trúc tệp Excel bị hỏng", e);
        }
    }

    private static Workbook workbook(byte[] content) throws IOException, UnreadableFileException {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            try (Archive archive = Archive.open(content)) {
                ArchiveBounds.check(archive);
            }
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        }
        return new HSSFWorkbook(new POIFSFileSystem(new ByteArrayInputStream(content)), false);
    }

    private static Grid grid(Workbook workbook) throws UnreadableFileException {
        NumberFormats formats = new NumberFormats(from1904(workbook));
        GridBounds bounds = new GridBounds();
        List<SheetGrid> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            List<GridRow> rows = rows(workbook.getSheetAt(i), formats, bounds);
            Set<Integer> columns = hiddenColumns(workbook.getSheetAt(i), rows);
            sheets.add(GridBounds.sheet(workbook.getSheetName(i), hidden, columns, rows));
        }
        return GridBounds.grid(sheets);
    }

    private static boolean from1904(Workbook workbook) {
        return workbook instanceof XSSFWorkbook xssf
                ? xssf.isDate1904()
                : workbook instanceof HSSFWorkbook hssf
                        && hssf.getInternalWorkbook().isUsing1904DateWindowing();
    }

    private static Set<Integer> hiddenColumns(Sheet sheet, List<GridRow> rows) {
        Set<Integer> hidden = new HashSet<>();
        int width = rows.stream()
                .mapToInt(row -> row.cells().get(row.cells().size() - 1).column() + 1)
                .max()
                .orElse(0);
        for (int column = 0; column < width; column++) {
            if (sheet.isColumnHidden(column)) {
                hidden.add(column);
            }
        }
        return hidden;
    }

    private static List<GridRow> rows(Sheet sheet, NumberFormats formats, GridBounds bounds)
            throws UnreadableFileException {
        List<GridRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                bounds.add(new PoiCell(cell, formats).read(), cells);
            }
            if (!cells.isEmpty()) {
                rows.add(GridBounds.row(row.getRowNum() + 1, row.getZeroHeight(), cells));
            }
        }
        return rows;
    }

    /** One cell of POI's model. */
    private record PoiCell(org.apache.poi.ss.usermodel.Cell cell, NumberFormats formats) {

        Cell read() {
            return value().calculatedBy(formula());
        }

        private int row() {
            return cell.getRowIndex() + 1;
        }

        private int column() {
            return cell.getColumnIndex();
        }

        private @Nullable String formula() {
            try {
                return cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null;
            } catch (RuntimeException unparsable) {
                return "?";
            }
        }

        private Cell value() {
            boolean calculated = cell.getCellType() == CellType.FORMULA;
            CellType type = calculated ? cell.getCachedFormulaResultType() : cell.getCellType();
            if (calculated && cell instanceof XSSFCell xssf && neverCalculated(xssf)) {
                return Cell.error(row(), column(), "=" + formula());
            }
            return switch (type) {
                case NUMERIC -> number();
                case BOOLEAN -> Cell.truth(row(), column(), cell.getBooleanCellValue());
                case ERROR ->
                    XlsxSheet.error(
                            row(),
                            column(),
                            FormulaError.forInt(cell.getErrorCellValue()).getString());
                case STRING -> Cell.text(row(), column(), cell.getStringCellValue());
                default -> Cell.empty(row(), column());
            };
        }

        private static boolean neverCalculated(XSSFCell cell) {
            String raw = cell.getRawValue();
            return (raw == null || raw.isEmpty())
                    && !"str".equals(cell.getCTCell().xgetT().getStringValue());
        }

        /** Old files hold binary fractions alone: the shortest decimal that stands for one is what was typed. */
        private Cell number() {
            String written = cell instanceof XSSFCell xssf ? xssf.getRawValue() : null;
            String text = written == null || written.isBlank() ? plain(cell.getNumericCellValue()) : written.strip();
            int format = cell.getCellStyle().getDataFormat();
            String code = cell.getCellStyle().getDataFormatString();
            return ExactNumbers.of(text)
                    .map(number -> formats.cell(row(), column(), number, text, format, code))
                    .orElseGet(() -> Cell.error(row(), column(), text));
        }

        private static String plain(double value) {
            String shortest = Double.toString(value);
            return Double.isFinite(value)
                    ? new BigDecimal(shortest).stripTrailingZeros().toPlainString()
                    : shortest;
        }
    }
}
