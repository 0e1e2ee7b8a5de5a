package vn.thidua.workbook.returns;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.telling.Words;
import vn.thidua.workbook.Inert;
import vn.thidua.workbook.Rgb;
import vn.thidua.workbook.TextHeight;

/** "Phát hiện": the first sheet of a returned book, a row for each finding, with a way to its cell. */
final class ReportSheet {

    static final String NAME = "Phát hiện";

    private static final String FONT = "Times New Roman";
    private static final double LINE = 15.5;
    private static final List<String> HEADS =
            List.of("TT", "Mức", "Trang", "Ô", "Dòng", "Có", "Cần", "Vấn đề", "Cách sửa");
    private static final int[] WIDTHS = {5, 11, 13, 12, 24, 15, 16, 42, 44};
    private static final int CELL_COLUMN = 3;

    private final XSSFWorkbook book;
    private final CopiedBook copy;
    private final XSSFSheet sheet;
    private final Wording wording;
    private int next;

    private ReportSheet(CopiedBook copy, Wording wording) {
        this.copy = copy;
        this.book = copy.book();
        this.wording = wording;
        this.sheet = book.createSheet(copy.unused(NAME));
    }

    static void write(CopiedBook copy, Particulars head, List<Finding> findings, Wording wording) {
        ReportSheet report = new ReportSheet(copy, wording);
        report.page();
        report.heading(head);
        report.table(findings);
    }

    private void page() {
        book.setSheetOrder(sheet.getSheetName(), 0);
        book.setActiveSheet(0);
        book.setSelectedTab(0);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
    }

    private void heading(Particulars head) {
        spread("PHÁT HIỆN TRONG TỆP «" + head.file() + "»", style(14, true, false));
        spread(head.summary(), style(12, false, false));
        spread(head.verdict(), style(12, true, false));
        if (!head.changes().isEmpty()) {
            spread(head.changes(), style(12, false, false));
        }
        spread(
                "Ô có lỗi được tô đỏ, ô cần xem lại tô vàng, ô chương trình tự hiểu tô xanh; ghi chú ở ô nói rõ vấn đề."
                        + " Các trang sau là bảng của đơn vị, giá trị giữ nguyên; công thức được thay bằng kết quả,"
                        + " không kèm macro, liên kết và hình vẽ.",
                style(11, false, true));
        if (!head.stamp().isEmpty()) {
            XSSFCellStyle stamp = style(11, true, false);
            stamp.getFont().setColor(Rgb.of(new byte[] {(byte) 0xA4, 0x0E, 0x26}));
            spread(head.stamp(), stamp);
        }
        next++;
    }

    private void spread(String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(next);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(Inert.text(text));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, WIDTHS.length - 1));
        int width = Arrays.stream(WIDTHS).sum();
        double larger = style.getFont().getFontHeightInPoints() / 11.0;
        row.setHeightInPoints((float) (TextHeight.lines(text, width / larger) * LINE * larger + 2));
        next++;
    }

    private void table(List<Finding> findings) {
        XSSFCellStyle head = framed(style(11, true, false), HorizontalAlignment.CENTER);
        head.setFillForegroundColor(Rgb.of(new byte[] {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1}));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFRow heads = sheet.createRow(next);
        for (int column = 0; column < HEADS.size(); column++) {
            write(heads, column, HEADS.get(column), head);
        }
        sheet.createFreezePane(0, next + 1);
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        next++;
        XSSFCellStyle text = framed(style(11, false, false), HorizontalAlignment.LEFT);
        text.setQuotePrefixed(true);
        XSSFCellStyle middle = framed(style(11, false, false), HorizontalAlignment.CENTER);
        XSSFCellStyle link = framed(style(11, false, false), HorizontalAlignment.CENTER);
        link.getFont().setUnderline(Font.U_SINGLE);
        link.getFont().setColor(Rgb.of(new byte[] {0x05, 0x63, (byte) 0xC1}));
        int number = 1;
        for (Finding finding : findings) {
            row(number++, finding, text, middle, link);
        }
    }

    private void row(int number, Finding finding, XSSFCellStyle text, XSSFCellStyle middle, XSSFCellStyle link) {
        Place place = finding.place();
        XSSFRow row = sheet.createRow(next++);
        List<String> values = List.of(
                String.valueOf(number),
                Words.of(finding.severity()),
                place.sheet() == null ? "" : place.sheet(),
                finding.cellRanges(),
                finding.subject(),
                finding.found(),
                finding.expected(),
                wording.sentence(finding),
                wording.advice(finding));
        double lines = 1;
        for (int column = 0; column < values.size(); column++) {
            String value = TextHeight.fitting(values.get(column));
            write(row, column, value, column < 2 || column == CELL_COLUMN ? middle : text);
            lines = Math.max(lines, TextHeight.lines(value, WIDTHS[column]));
        }
        row.getCell(0).setCellValue(number);
        row.getCell(1).setCellStyle(severity(finding, middle));
        XSSFSheet target = place.sheet() == null ? null : copy.sheets().get(place.sheet());
        link(row.getCell(place.cell() == null ? CELL_COLUMN - 1 : CELL_COLUMN), target, place.cell(), link);
        row.setHeightInPoints((float) (lines * LINE + 2));
    }

    /** To the first of the cells; to the sheet's beginning where there is none. */
    private void link(XSSFCell from, @Nullable XSSFSheet target, @Nullable String cell, XSSFCellStyle look) {
        if (target == null) {
            return;
        }
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.getSheetName().replace("'", "''") + "'!" + (cell == null ? "A1" : cell));
        from.setHyperlink(link);
        from.setCellStyle(look);
    }

    private XSSFCellStyle severity(Finding finding, XSSFCellStyle middle) {
        XSSFCellStyle filled = book.createCellStyle();
        filled.cloneStyleFrom(middle);
        filled.setFillForegroundColor(Marks.colour(finding.severity()));
        filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return filled;
    }

    private static void write(XSSFRow row, int column, String value, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(Inert.text(value));
    }

    private XSSFCellStyle style(int points, boolean bold, boolean italic) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setItalic(italic);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle framed(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
