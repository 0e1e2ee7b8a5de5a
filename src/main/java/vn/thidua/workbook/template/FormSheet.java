package vn.thidua.workbook.template;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;
import vn.thidua.workbook.Inert;
import vn.thidua.workbook.Rgb;
import vn.thidua.workbook.TextHeight;

/** One sheet of a form, written from top to bottom; what is not open is locked, without a password. */
final class FormSheet {

    /** Of a line of 11 points. */
    private static final double LINE_HEIGHT = 15.5;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final int printed;
    private final int[] widths;
    private int next;
    private boolean growing;

    FormSheet(XSSFSheet sheet, FormStyles styles, int printed, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.printed = printed;
        this.widths = widths;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setDefaultRowHeightInPoints((float) LINE_HEIGHT);
    }

    /** A formula of a cell, without the leading {@code =}. */
    record Formula(String text) {}

    /** What stands in a cell and how: text, a number, a {@link Formula} or nothing. */
    record Field(FormLook look, @Nullable Object value) {}

    static Field field(FormLook look, @Nullable Object value) {
        return new Field(look, value);
    }

    /** Index of the row that is written next. */
    int next() {
        return next;
    }

    int printed() {
        return printed;
    }

    void skip() {
        next++;
    }

    /** Leaves the sheet unlocked: a book that its keeper adds rows to. */
    void grows() {
        growing = true;
    }

    void hide(int column) {
        sheet.setColumnHidden(column, true);
    }

    /** A text over the printed columns. */
    void line(FormLook look, Object text) {
        block(0, printed - 1, look, text);
        next++;
    }

    /** Two blocks side by side, the left over the first {@code split} columns. */
    void pair(int split, FormLook leftLook, String left, FormLook rightLook, String right) {
        block(0, split - 1, leftLook, left);
        block(split, printed - 1, rightLook, right);
        next++;
    }

    private void block(int from, int to, FormLook look, Object text) {
        fill(from, look, text);
        for (int column = from + 1; column <= to; column++) {
            fill(column, look, null);
        }
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, from, to));
        }
        int width = 0;
        for (int column = from; column <= to; column++) {
            width += widths[column];
        }
        heighten(look, text, width);
    }

    /** The table's header in one row. */
    void head(@Nullable String... words) {
        int first = next;
        headRow(words);
        fix(first);
    }

    /** The table's header in two rows: {@code null} above belongs to the left, {@code null} below to the cell above. */
    void head(@Nullable String[] upper, @Nullable String[] lower) {
        int first = next;
        headRow(upper);
        headRow(lower);
        for (int column = 0; column < upper.length; column++) {
            if (lower[column] == null) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(first, first + 1, column, column));
            } else if (upper[column] != null) {
                int last = column;
                while (last + 1 < upper.length && upper[last + 1] == null && lower[last + 1] != null) {
                    last++;
                }
                sheet.addMergedRegionUnsafe(new CellRangeAddress(first, first, column, last));
            }
        }
        fix(first);
    }

    private void headRow(@Nullable String... words) {
        for (int column = 0; column < words.length; column++) {
            fill(column, FormLook.HEAD, words[column]);
            heighten(FormLook.HEAD, words[column], widths[column] - 1);
        }
        next++;
    }

    private void fix(int first) {
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(first, next - 1, -1, -1));
    }

    /** A row of the table from the first column on; {@code null} leaves a cell out. */
    void row(@Nullable Field... fields) {
        for (int column = 0; column < fields.length; column++) {
            Field field = fields[column];
            if (field != null) {
                fill(column, field.look(), field.value());
                heighten(field.look(), field.value(), widths[column]);
            }
        }
        next++;
    }

    /** A heading within the table over the columns from one on; the cells before it stay empty. */
    void group(int from, String text) {
        spread(from, FormLook.GROUP_CODE, FormLook.GROUP_TEXT, text);
    }

    /** An explanation within the table, over the columns from one on. */
    void remark(int from, String text) {
        spread(from, FormLook.REMARK, FormLook.REMARK, text);
    }

    private void spread(int from, FormLook before, FormLook look, String text) {
        for (int column = 0; column < from; column++) {
            fill(column, before, null);
        }
        block(from, printed - 1, look, text);
        next++;
    }

    /** Makes the row under work at least so many lines high. */
    private void heighten(FormLook look, @Nullable Object value, int width) {
        XSSFRow row = current();
        double line = LINE_HEIGHT * look.size() / 11;
        int lines = value instanceof String text ? TextHeight.lines(text, width * 11.0 / look.size()) : 1;
        double wanted = lines * line + (look.framed() ? 3 : 1);
        if (!row.getCTRow().isSetHt() || row.getHeightInPoints() < wanted) {
            row.setHeightInPoints((float) wanted);
        }
    }

    private XSSFRow current() {
        XSSFRow row = sheet.getRow(next);
        return row == null ? sheet.createRow(next) : row;
    }

    private void fill(int column, FormLook look, @Nullable Object value) {
        Cell cell = current().createCell(column);
        cell.setCellStyle(styles.of(look));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else if (value != null) {
            cell.setCellValue(Inert.text(value.toString()));
        }
    }

    /** Puts a formula into a cell that was written before the formula could be known. */
    void formula(int row, int column, String text) {
        sheet.getRow(row).getCell(column).setCellFormula(text);
    }

    /** What the cell of the row last written accepts. */
    void accept(int column, Validation validation) {
        validation.apply(sheet, next - 1, next - 1, column, column);
    }

    /** What the cells of a column accept from a row on to the one last written. */
    void accept(int firstRow, int column, Validation validation) {
        validation.apply(sheet, firstRow, next - 1, column, column);
    }

    /** Colours cells from a row on to the one last written where the formula, written for the first, is true. */
    void alarm(int firstRow, int firstColumn, int lastColumn, String formula) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Rgb.of(FormStyles.ALARM));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] cells = {new CellRangeAddress(firstRow, next - 1, firstColumn, lastColumn)};
        formatting.addConditionalFormatting(cells, rule);
    }

    /** Address of a cell of the row last written, such as {@code F12}. */
    String last(int column) {
        return address(next - 1, column);
    }

    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** Such as {@code $F$12:$F$80}. */
    static String fixedRange(int firstRow, int lastRow, int column) {
        String letter = CellReference.convertNumToColString(column);
        return "$" + letter + "$" + (firstRow + 1) + ":$" + letter + "$" + (lastRow + 1);
    }

    /** Such as {@code $D$8:$L$8}. */
    static String fixedRow(int row, int firstColumn, int lastColumn) {
        return "$" + CellReference.convertNumToColString(firstColumn) + "$" + (row + 1) + ":$"
                + CellReference.convertNumToColString(lastColumn) + "$" + (row + 1);
    }

    void end() {
        FormPage.lay(sheet, printed, widths, next);
        if (!growing) {
            sheet.enableLocking();
            sheet.lockFormatColumns(false);
            sheet.lockFormatRows(false);
        }
    }

    void open() {
        sheet.getWorkbook().setActiveSheet(sheet.getWorkbook().getSheetIndex(sheet));
        sheet.getWorkbook().setSelectedTab(sheet.getWorkbook().getSheetIndex(sheet));
    }
}
