package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetPr;
import vn.thidua.standing.Results;
import vn.thidua.workbook.chart.Cells;
import vn.thidua.workbook.chart.ChartXml;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.Setting;

/** A sheet that is being written from top to bottom: a title block, one table, notes. */
public final class Page {

    private static final double LINE_HEIGHT = 15.5;

    /** As deep as Excel folds rows. */
    private static final int DEEPEST = 7;

    /** Bold letters are wider. */
    private static final double BOLD = 0.95;

    /** How far a picture stays off the table's edges, in EMU. */
    private static final int INSIDE = 6 * Units.EMU_PER_POINT;

    private final Tab tab;
    private final XSSFSheet sheet;
    private final SheetRows rows = new SheetRows();
    private final CellWriter cells;
    private final Results results;
    private final List<Column> columns;
    private final int fixed;
    private final PrintSettings print;
    private final Conditions conditions;
    private final Map<String, Splice> parts = new HashMap<>();
    private int charts;
    private double height;
    private int first;
    private int next;
    private int head = -1;
    private int last = -1;

    Page(Tab tab, XSSFSheet sheet, Texts texts, Styles styles, Results results, List<Column> columns, int fixed) {
        this.tab = tab;
        this.sheet = sheet;
        this.cells = new CellWriter(rows, texts, styles, columns.size());
        this.results = results;
        this.columns = columns;
        this.fixed = fixed;
        this.conditions = new Conditions(sheet, styles.emphasis());
        sheet.setDefaultRowHeightInPoints((float) LINE_HEIGHT);
        sheet.setTabColor(Rgb.of(tab.kind().colour()));
        this.print = new PrintSettings(sheet, results, width(columns.size()), width(fixed));
        print.apply();
    }

    Tab tab() {
        return tab;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** A way back above everything else; it is not printed. */
    void back(String sheet, String text) {
        link(next, 0, sheet);
        cells.write(next, 0, Look.BACK, text);
        rows.end(next++, (float) LINE_HEIGHT);
        first = next;
    }

    private void link(int row, int column, String sheet) {
        XSSFHyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setLocation("'" + sheet.replace("'", "''") + "'!A1");
        link.setCellReference(new CellReference(row, column).formatAsString());
        this.sheet.addHyperlink(link);
    }

    /** The rows, for their place in the sheet's part. */
    Splice filled() {
        if (rows.isEmpty()) {
            return new Splice(SheetRows.NONE, SheetRows.NONE.getBytes(StandardCharsets.US_ASCII));
        }
        CellRangeAddress area = new CellRangeAddress(rows.first(), rows.last(), 0, rows.widest());
        sheet.getCTWorksheet().getDimension().setRef(area.formatAsString());
        return new Splice(SheetRows.NONE, rows.bytes());
    }

    /** Charts and the table, by the names of their parts. */
    Map<String, Splice> parts() {
        return parts;
    }

    /** Index of the row that is written next. */
    int next() {
        return next;
    }

    private int width(int firstColumns) {
        return columns.stream().limit(firstColumns).mapToInt(Column::width).sum();
    }

    /** How many columns a title goes over: all of them, or those that every page repeats. */
    private int titleColumns() {
        return print.sideBySide() ? fixed : columns.size();
    }

    /** Title and subtitle over the whole width, and what nobody may overlook. */
    public void title(String title, String subtitle, boolean provisional) {
        spread(title, Look.TITLE, 1.5);
        spread(subtitle, Look.SUBTITLE, 1.15);
        print.header(provisional);
        String stamp = Stamp.of(results.campaign(), provisional);
        if (!stamp.isEmpty()) {
            spread(stamp, Look.STAMP, 1);
        }
        skip();
    }

    /** A text over the whole width. */
    void line(Look look, String text) {
        spread(text, look, look == Look.TITLE ? 1.5 : 1.1);
    }

    /** A place for the day, above the right signature. */
    void date() {
        int half = columns.size() / 2;
        cells.write(next, half, Look.SIGN, say("…………, ngày … tháng … năm ……"));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, half, columns.size() - 1));
        end(LINE_HEIGHT + 2);
    }

    /** Two places to sign, side by side. */
    void halves(String left, String right) {
        signed(Look.STAND, left, right);
        end(LINE_HEIGHT + 2);
        signed(Look.SIGN, say("(Ký, ghi rõ họ tên)"), say("(Ký, ghi rõ họ tên)"));
        end(LINE_HEIGHT * 5);
    }

    private void signed(Look look, String left, String right) {
        int half = columns.size() / 2;
        cells.write(next, 0, look, left);
        cells.write(next, half, look, right);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, half - 2));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, half, columns.size() - 1));
    }

    /** A row of the table that is one cell. */
    void across(String text, boolean strong) {
        Look look = strong ? Look.TEXT_STRONG : Look.TEXT;
        cells.write(next, 0, look, text);
        for (int column = 1; column < columns.size(); column++) {
            cells.write(next, column, look, null);
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, columns.size() - 1));
        end(TextHeight.lines(text, width(columns.size()) * (strong ? BOLD : 1)) * LINE_HEIGHT + 1);
    }

    /** Words to the row above, over all columns but the first. */
    void below(String text) {
        for (int column = 0; column < columns.size(); column++) {
            cells.write(next, column, Look.TEXT, column == 1 ? text : null);
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 1, columns.size() - 1));
        end(TextHeight.lines(text, width(columns.size()) - width(1)) * LINE_HEIGHT + 1);
    }

    public void note(String text) {
        spread(text, Look.NOTE, 1);
    }

    public void skip() {
        next++;
        height += LINE_HEIGHT;
    }

    private void end(double points) {
        end(points, 0);
    }

    private void end(double points, int level) {
        rows.end(next++, (float) points, Math.min(level, DEEPEST));
        height += points;
    }

    /** Rows of a lower level can be folded into the one above that sums them up. */
    void outline(int levels) {
        CTSheetPr properties = sheet.getCTWorksheet().getSheetPr();
        properties.addNewOutlinePr().setSummaryBelow(false);
        sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) Math.min(levels, DEEPEST));
    }

    /** Prints at a fixed scale: fitted pages would ignore {@link #room}'s breaks. */
    void fixedScale() {
        print.fixedScale();
    }

    /**
     * Makes room for a picture, on a new page if it would be cut.
     *
     * @param wanted height in points
     * @param least the height with which it would rather stay on this page
     * @return the number of rows it spans
     */
    int room(double wanted, double least) {
        if (height < print.pageHeight()) {
            print.squeeze(height + least);
        }
        double left = print.pageHeight() - height % print.pageHeight();
        if (left >= least) {
            return (int) (Math.min(wanted, left) / LINE_HEIGHT);
        }
        sheet.setRowBreak(next - 1);
        return (int) (Math.min(wanted, print.pageHeight() - 3 * LINE_HEIGHT) / LINE_HEIGHT);
    }

    /** A picture over all columns, just inside the table's edges: beyond them it would take a second page beside. */
    XSSFClientAnchor anchor(int top, int rows) {
        int last = columns.size() - 1;
        int right = (int) (sheet.getColumnWidthInPixels(last) * Units.EMU_PER_PIXEL) - INSIDE;
        return new XSSFClientAnchor(INSIDE, INSIDE, right, 0, 0, top, last, top + rows);
    }

    /**
     * Draws a chart from here on.
     *
     * @param height how many rows it spans
     * @param cells where its table lies
     */
    void chart(NativeChart chart, Cells cells, int height) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart part = drawing.createChart(anchor(next, height));
        CTNonVisualDrawingProps told = drawing.getCTDrawing()
                .getTwoCellAnchorArray(charts++)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        told.setDescr(chart.alt());
        String format = Styles.points(chart.decimals());
        parts.put(name(part), Splice.whole(ChartXml.of(chart, cells, format, Setting.SHEET)));
        for (int row = 0; row < height; row++) {
            skip();
        }
    }

    private static String name(POIXMLDocumentPart part) {
        return part.getPackagePart().getPartName().getName().substring(1);
    }

    /**
     * Ends the page: a few rows more than a page holds are squeezed into it.
     *
     * @return what of the sheet is printed
     */
    CellRangeAddress end() {
        for (int index = 0; index < columns.size(); index++) {
            sheet.setColumnWidth(index, Math.max(columns.get(index).width(), cells.least(index)) * 256);
        }
        print.onePage(height, sheet.getRowBreaks().length > 0);
        return new CellRangeAddress(first, Math.max(first, next - 1), 0, columns.size() - 1);
    }

    /** The table's head; it stays in view and is repeated on every printed page. */
    public void head() {
        head = next;
        heads(heads());
        sheet.createFreezePane(fixed, next);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, fixed - 1));
    }

    /** What stands above the columns of the table; columns beyond it, which only give a picture room, have no head. */
    private List<String> heads() {
        return TableXml.heads(columns.stream()
                .map(Column::head)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /** A row of the table: texts, numbers or {@code null} for empty cells, one for each column. */
    public void row(@Nullable Object... values) {
        row(false, values);
    }

    /** A row that stands out. */
    public void strongRow(@Nullable Object... values) {
        row(true, values);
    }

    /** Heads of a table that nobody filters. */
    void heads(List<String> heads) {
        int lines = 1;
        for (int index = 0; index < heads.size(); index++) {
            cells.write(next, index, Look.HEAD, heads.get(index));
            lines = Math.max(
                    lines, TextHeight.lines(heads.get(index), columns.get(index).width() * TextHeight.HEAD));
        }
        end(lines * LINE_HEIGHT + 4);
    }

    private void row(boolean strong, @Nullable Object... values) {
        row(strong, 0, values);
    }

    /** @param level how deep the row lies below those that sum it up */
    void row(boolean strong, int level, @Nullable Object... values) {
        int lines = 1;
        for (int index = 0; index < values.length; index++) {
            Column column = columns.get(index);
            Object value = values[index];
            cells.write(next, index, strong ? column.look().strong() : column.look(), value);
            if (value instanceof Link link) {
                link(next, index, link.sheet());
            }
            String text = CellWriter.wrapped(value);
            if (text != null) {
                lines = Math.max(lines, TextHeight.lines(text, column.width() * (strong ? BOLD : 1)));
            }
        }
        end(lines * LINE_HEIGHT + 1, level);
    }

    /** A row whose first cell goes over so many columns. */
    void spreadRow(int span, String label, String text) {
        cells.write(next, 0, Look.TEXT_STRONG, label);
        for (int column = 1; column < span; column++) {
            cells.write(next, column, Look.TEXT_STRONG, null);
        }
        cells.write(next, span, Look.TEXT, text);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, span - 1));
        int lines = Math.max(
                TextHeight.lines(label, width(span) * BOLD),
                TextHeight.lines(text, columns.get(span).width()));
        end(lines * LINE_HEIGHT + 1);
    }

    /** A text whose fill tells what it means: {@link Look#GOOD}, {@link Look#DOUBTFUL} or {@link Look#BAD}. */
    public record State(String text, Look look) {}

    /** Points that rest on a self-score alone. */
    record Provisional(BigDecimal points) {}

    /** A number that looks unlike the others of its column. */
    record Figure(BigDecimal number, Look look) {}

    /** A number and how it comes out of other cells, so that a reader can check it. */
    record Formula(String text, BigDecimal value, boolean provisional) {}

    /** A text that leads to the top of another sheet. */
    record Link(String text, String sheet) {}

    /** Ends the table: it becomes one of Excel's own. */
    public void table() {
        if (next == head + 1) {
            return;
        }
        last = next - 1;
        List<String> heads = heads();
        XSSFTable table = sheet.createTable(null);
        int number = (int) table.getCTTable().getId();
        CellRangeAddress area = new CellRangeAddress(head, last, 0, heads.size() - 1);
        parts.put(name(table), Splice.whole(TableXml.of(number, tab.name(), area, heads)));
        for (int column = 0; column < heads.size(); column++) {
            if (columns.get(column).look() == Look.DIFFERENCE) {
                conditions.signs(cells(column));
            }
        }
    }

    /** A sheet of the contents that the book does not have. */
    void absent(String name, String why) {
        String text = say("Không có trong lần này: {0}", why);
        cells.write(next, 0, Look.CENTRE, "–");
        cells.write(next, 1, Look.TEXT, name);
        cells.write(next, 2, Look.TEXT, text);
        end(LINE_HEIGHT * TextHeight.lines(text, columns.get(2).width()) + 1);
    }

    /** Index of the column with this head. */
    int column(String head) {
        return columns.stream().map(Column::head).toList().indexOf(head);
    }

    /** Where a column of the table has its cells. */
    CellRangeAddress cells(int column) {
        return new CellRangeAddress(head + 1, last, column, column);
    }

    /** A row below the table with the sums of some columns, which the table's filter heeds. */
    void sums(String label, Map<Integer, BigDecimal> sums) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        values[0] = label;
        sums.forEach((column, sum) -> {
            String letters = Sums.letters(column);
            String formula = "SUBTOTAL(109," + letters + (head + 2) + ":" + letters + (last + 1) + ")";
            values[column] = new Formula(formula, sum, false);
        });
        strongRow(values);
    }

    /** How cells of the table look by what they say; only after {@link #table()}. */
    Conditions conditions() {
        return conditions;
    }

    /** One text over all columns; merged cells do not grow by themselves, so the height is given. */
    private void spread(String text, Look look, double larger) {
        cells.write(next, 0, look, text);
        int span = titleColumns();
        if (span > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, span - 1));
        }
        int lines = TextHeight.lines(text, width(span) / larger);
        end(lines * LINE_HEIGHT * larger + 2);
    }
}
