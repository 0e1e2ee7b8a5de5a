package vn.thidua.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.workbook.SteadyZip;

/**
 * A workbook written as text: {@code # Tự chấm} begins a sheet, {@code #! Bản cũ} a hidden one, every other line is a row
 * with its cells between {@code |}, and behind {@code !} a hidden row. What reads as a number is one; {@code '3} is text; {@code =C4-1→3} is a formula with
 * its stored result, {@code =C4-1} one that was never calculated; {@code @2022-05-02} is a day.
 */
public final class TextWorkbook {

    private TextWorkbook() {}

    public static byte[] of(String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            // Equal texts are equal bytes.
            book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            XSSFSheet sheet = null;
            int row = 0;
            for (String line : text.split("\n", -1)) {
                if (line.startsWith("#")) {
                    boolean hidden = line.startsWith("#!");
                    String name = line.substring(hidden ? 2 : 1).strip();
                    sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
                    book.setSheetHidden(book.getSheetIndex(sheet), hidden);
                    row = 0;
                } else if (sheet != null) {
                    boolean hidden = line.startsWith("!");
                    XSSFRow created = sheet.createRow(row++);
                    fill(created, line.substring(hidden ? 1 : 0).split("\\|", -1));
                    created.setZeroHeight(hidden);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        }
    }

    private static void fill(XSSFRow row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            String text = cells[column].strip();
            if (!text.isEmpty()) {
                fill(row.createCell(column), text);
            }
        }
    }

    private static void fill(XSSFCell cell, String text) {
        if (text.startsWith("=")) {
            String[] parts = text.substring(1).split("→", 2);
            cell.setCellFormula(parts[0]);
            if (parts.length == 2) {
                cell.setCellValue(Double.parseDouble(parts[1]));
            }
        } else if (text.startsWith("@")) {
            XSSFCellStyle day = cell.getSheet().getWorkbook().createCellStyle();
            day.setDataFormat((short) BuiltinFormats.getBuiltinFormat("m/d/yy"));
            cell.setCellStyle(day);
            cell.setCellValue(LocalDate.parse(text.substring(1)));
        } else if (text.matches("-?\\d+(\\.\\d+)?") && !text.matches("0\\d+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text.startsWith("'") ? text.substring(1) : text);
        }
    }
}
