package vn.thidua.workbook.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** What a person sees of a sheet, line by line, so that two sheets can be compared. */
final class Looked {

    private Looked() {}

    /** Values and looks by cell; widths, heights and merged cells by their own names. */
    static Map<String, String> at(Sheet sheet) {
        Map<String, String> seen = new TreeMap<>();
        int columns = 0;
        for (Row row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
            seen.put("row " + row.getRowNum(), row.getHeight() + (row.getZeroHeight() ? " hidden" : ""));
            for (Cell cell : row) {
                seen.put(cell.getAddress().formatAsString(), value(cell) + " | " + look(cell));
            }
        }
        for (int column = 0; column < columns; column++) {
            seen.put("column " + column, sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column));
        }
        List<String> merged = new ArrayList<>();
        sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .sorted()
                .forEach(merged::add);
        seen.put("merged", String.join(" ", merged));
        seen.put("page", sheet.getPrintSetup().getLandscape() + " " + sheet.getFitToPage());
        return seen;
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> cell.getRichStringCellValue().getString();
        };
    }

    private static String look(Cell cell) {
        CellStyle style = cell.getCellStyle();
        Workbook book = cell.getSheet().getWorkbook();
        Font font = book.getFontAt(style.getFontIndex());
        return String.join(
                " ",
                style.getDataFormatString(),
                style.getAlignment().name(),
                style.getVerticalAlignment().name(),
                String.valueOf(style.getWrapText()),
                style.getBorderTop() + "/" + style.getBorderLeft(),
                font.getFontName(),
                String.valueOf(font.getFontHeight()),
                font.getBold() + "/" + font.getItalic() + "/" + font.getUnderline());
    }
}
