package vn.thidua.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A self-score with what office programs put into one: merged header, formulas, percentages, dates, notes, hidden things. */
public final class OfficeForm {

    private final Workbook workbook;
    private final Sheet sheet;
    private int next;

    private OfficeForm(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("Tự chấm");
    }

    public static void write(Workbook empty, OutputStream out) throws IOException {
        try (empty) {
            new OfficeForm(empty).fill();
            empty.write(out);
        }
    }

    private void fill() {
        row("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022");
        row("Đơn vị: Phòng TN&MT TX Cai Lậy");
        row();
        row("STT", "Nội dung", "ĐIỂM", null, null, "Điểm tự chấm", "Minh chứng");
        row(null, null, "Chuẩn", "Thưởng", "Trừ");
        merge(3, 4, 0);
        merge(3, 4, 1);
        merge(3, 4, 5);
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 4));
        row("1", "Chuyên môn", 11);
        formula(5, "SUM(F8:F10)");
        row("a", "Đất đai", 6);
        row("a1", "Luật Đất đai", 3, null, 0.25);
        formula(7, "C8-E8");
        row("a7", "Đất công", 3, 0.1, null);
        formula(8, "C9+D9");
        row("C1", "Thu gom rác", 5, null, null, 5, "  hai  cách\nxuống dòng");
        Row last = row(null, "Tổng cộng", 20);
        formula(10, "F6");
        last.createCell(6).setCellValue("");
        extras();
    }

    private void extras() {
        Sheet other = workbook.createSheet("Khác");
        Row row = other.createRow(0);
        styled(row, 0, "0.00%", 0.865);
        row.createCell(1).setCellValue(LocalDate.of(2022, 12, 1));
        row.getCell(1).setCellStyle(style("dd/mm/yyyy"));
        row.createCell(2).setCellFormula("1/0");
        row.createCell(3).setCellValue(true);
        styled(row, 4, "#,##0.00", 12504.08);
        for (int i = 0; i < 3; i++) {
            Row same = other.createRow(2 + i);
            same.createCell(1).setCellValue("lặp");
            same.createCell(2).setCellValue("lặp");
        }
        Row hidden = other.createRow(7);
        hidden.createCell(0).setCellValue("dòng ẩn");
        hidden.setZeroHeight(true);
        workbook.createSheet("Ẩn").createRow(0).createCell(0).setCellValue("trang ẩn");
        workbook.setSheetHidden(2, true);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private Row row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    /** The form as LibreOffice saved it, by the ending of its name. */
    public static byte[] libreOffice(String name) throws IOException {
        try (InputStream stream = OfficeForm.class.getResourceAsStream("libreoffice/" + name)) {
            return stream.readAllBytes();
        }
    }

    private void formula(int row, String formula) {
        sheet.getRow(row).createCell(5).setCellFormula(formula);
    }

    private void merge(int first, int last, int column) {
        sheet.addMergedRegion(new CellRangeAddress(first, last, column, column));
    }

    private void styled(Row row, int column, String format, double value) {
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style(format));
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
