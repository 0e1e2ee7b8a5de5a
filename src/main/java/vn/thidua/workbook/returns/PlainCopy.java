package vn.thidua.workbook.returns;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
        for (PlainSheet.Value value : from.values()) {
            XSSFRow row = to.getRow(value.row()) == null ? to.createRow(value.row()) : to.getRow(value.row());
            XSSFCell cell = row.createCell(value.column());
            if (value.number() == null) {
                cell.setCellStyle(text);
                cell.setCellValue(value.text());
            } else {
                cell.setCellStyle(value.date() ? date : value.percent() ? percent : number);
                cell.setCellValue(value.number().doubleValue());
            }
            int width = Math.max(NARROWEST, Math.min(value.text().length() + 2, WIDEST));
            // Titles run over the empty cells to their right.
            widths.merge(value.column(), value.column() == 0 ? NARROWEST : width, Math::max);
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
