package vn.thidua.workbook.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A scoring table as secretaries draft it: a title, a head over two rows, rows of text and figures. */
final class SecretaryTable {

    private final List<String[]> rows = new ArrayList<>();

    /** Each row's cells parted by bars: STT | contents | base | bonus | deduction. */
    static SecretaryTable of(String... rows) {
        SecretaryTable table = new SecretaryTable();
        for (String row : rows) {
            table.rows.add(row.split("\\s*\\|\\s*", -1));
        }
        return table;
    }

    byte[] workbook() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Bang diem");
            row(sheet, 0, "UBND TỈNH MẪU", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            row(sheet, 2, "BẢNG ĐIỂM CHUẨN THI ĐUA NĂM 2026");
            row(sheet, 4, "STT", "TIÊU CHUẨN THI ĐUA", "ĐIỂM");
            row(sheet, 5, "", "", "Chuẩn", "Thưởng", "Trừ");
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, 6 + i, rows.get(i));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, int index, String... values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            if (values[i].matches("\\d+")) {
                row.createCell(i).setCellValue(Double.parseDouble(values[i]));
            } else if (!values[i].isEmpty()) {
                row.createCell(i).setCellValue(values[i].replace("\\n", "\n"));
            }
        }
    }

    byte[] document() {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("BẢNG ĐIỂM CHUẨN THI ĐUA NĂM 2026");
            XWPFTable table = document.createTable(rows.size() + 1, 5);
            fill(table, 0, "STT", "TIÊU CHUẨN THI ĐUA", "Chuẩn", "Thưởng", "Trừ");
            for (int i = 0; i < rows.size(); i++) {
                fill(table, i + 1, rows.get(i));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XWPFTable table, int row, String... values) {
        for (int i = 0; i < values.length; i++) {
            table.getRow(row).getCell(i).setText(values[i].replace("\\n", " "));
        }
    }
}
