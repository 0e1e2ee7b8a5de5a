package vn.thidua.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a form, written from top to bottom. */
final class FormSheet {

    private static final String GENERAL = "General";
    private static final String DAY = "dd/mm/yyyy";
    private static final String TIME = "hh:mm";
    private static final double SIDE_MARGIN_INCHES = 0.5;
    private static final float HEADER_HEIGHT = 36;
    private static final float LINE_HEIGHT = 16.5f;

    private final FormBook book;
    private final XSSFSheet sheet;
    private final int[] widths;
    private int next;

    FormSheet(FormBook book, XSSFSheet sheet, boolean landscape, int... widths) {
        this.book = book;
        this.sheet = sheet;
        this.widths = widths;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
    }

    int columns() {
        return widths.length;
    }

    void skip() {
        next++;
    }

    /** Free text over the columns {@code from} to {@code to}, in the row after the last one. */
    void line(Look look, String text) {
        spread(next++, 0, columns() - 1, look, text);
    }

    /** Two blocks of text side by side, the left over the first {@code split} columns. */
    void pair(Look look, int split, String left, String right) {
        spread(next, 0, split - 1, look, left);
        spread(next++, split, columns() - 1, look, right);
    }

    /** A header of one row. */
    void header(@Nullable String... words) {
        headerRow(words);
        repeatHeader(next - 1, next - 1);
    }

    /** A header of two rows: {@code null} above belongs to the left, {@code null} below to the cell above. */
    void header(@Nullable String[] upper, @Nullable String[] lower) {
        int first = next;
        headerRow(upper);
        mergeRight(first, upper);
        headerRow(lower);
        for (int column = 0; column < lower.length; column++) {
            if (lower[column] == null) {
                sheet.addMergedRegion(new CellRangeAddress(first, first + 1, column, column));
            }
        }
        repeatHeader(first, first + 1);
    }

    /** A row of the table; the looks are those of its cells from left to right, the last one holds on. */
    void row(Look[] looks, @Nullable Object... values) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            Look look = looks[Math.min(column, looks.length - 1)];
            fill(row.createCell(column), look, value);
            lines = Math.max(lines, lines(value, widths[column]));
        }
        row.setHeightInPoints(lines * LINE_HEIGHT);
    }

    private void headerRow(@Nullable String... words) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(HEADER_HEIGHT);
        for (int column = 0; column < words.length; column++) {
            fill(row.createCell(column), Look.HEAD, words[column]);
        }
    }

    /** Merges each cell of the row with the {@code null} cells on its right. */
    private void mergeRight(int rowIndex, @Nullable String... words) {
        int end = words.length;
        for (int column = words.length - 1; column >= 0; column--) {
            if (words[column] != null) {
                if (end - column > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(rowIndex, rowIndex, column, end - 1));
                }
                end = column;
            }
        }
    }

    private void repeatHeader(int first, int last) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
        sheet.createFreezePane(0, last + 1);
    }

    private void spread(int rowIndex, int from, int to, Look look, String text) {
        Row row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        fill(row.createCell(from), look, text);
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(rowIndex, rowIndex, from, to));
        }
    }

    private void fill(Cell cell, Look look, @Nullable Object value) {
        cell.setCellStyle(book.style(look, GENERAL));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(book.style(look, format(number)));
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(DateUtil.getExcelDate(day));
            cell.setCellStyle(book.style(look, DAY));
        } else if (value instanceof LocalTime time) {
            cell.setCellValue(time.toSecondOfDay() / (double) (24 * 60 * 60));
            cell.setCellStyle(book.style(look, TIME));
        } else if (value != null && !value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    /** Vietnamese: comma before the decimals, as many of them as were typed. */
    private static String format(BigDecimal number) {
        int digits = Math.max(0, number.scale());
        return "[$-42A]#,##0" + (digits == 0 ? "" : "." + "0".repeat(digits));
    }

    private static int lines(@Nullable Object value, int width) {
        return value instanceof String text ? 1 + (text.length() - 1) * 9 / (width * 10) : 1;
    }
}
