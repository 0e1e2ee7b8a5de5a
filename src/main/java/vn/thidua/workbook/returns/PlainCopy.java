package vn.thidua.workbook.returns;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.ingest.PlainCell;
import vn.thidua.ingest.PlainSheet;
import vn.thidua.workbook.TextHeight;

/** The values of a sheet without looks, in columns that let them be read. */
final class PlainCopy {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;

    private PlainCopy() {}

    static void write(PlainSheet from, XSSFSheet to) {
        XSSFCellStyle text = style(to, "@");
        XSSFCellStyle number = style(to, "General");
        XSSFCellStyle percent = style(to, "0.00%");
        XSSFCellStyle date = style(to, "dd/mm/yyyy");
        Map<Integer, Integer> widths = new HashMap<>();
        for (PlainCell plain : from.cells()) {
            int at = plain.row() - 1;
            XSSFRow row = to.getRow(at) == null ? to.createRow(at) : to.getRow(at);
            XSSFCell cell = row.createCell(plain.column());
            if (plain.value() == null) {
                cell.setCellStyle(text);
                cell.setCellValue(plain.text());
            } else {
                cell.setCellStyle(plain.date() ? date : plain.percent() ? percent : number);
                cell.setCellValue(plain.value().doubleValue());
            }
            int width = Math.max(NARROWEST, Math.min(plain.text().length() + 2, WIDEST));
            // Titles run over the empty cells to their right.
            widths.merge(plain.column(), plain.column() == 0 ? NARROWEST : width, Math::max);
        }
        widths.forEach((column, width) -> to.setColumnWidth(column, width * 256));
        heights(to);
    }

    private static void heights(XSSFSheet sheet) {
        sheet.forEach(row -> {
            int lines = 1;
            for (var cell : row) {
                if (cell.getColumnIndex() > 0) {
                    lines = Math.max(
                            lines,
                            TextHeight.lines(cell.toString(), sheet.getColumnWidth(cell.getColumnIndex()) / 256.0));
                }
            }
            if (lines > 1) {
                row.setHeightInPoints(lines * 15f);
            }
        });
    }

    private static XSSFCellStyle style(XSSFSheet sheet, String format) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        style.setQuotePrefixed(format.equals("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
