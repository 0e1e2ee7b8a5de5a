package vn.thidua.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import vn.thidua.standing.Results;
import vn.thidua.workbook.chart.Cells;
import vn.thidua.workbook.chart.ChartXml;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.Setting;

/** A sheet that is being written from top to bottom: a title block, one table, notes. */
public final class Page {

    private static final double LINE_HEIGHT = 15.5;

    /** How far a picture stays off the table's edges, in EMU. */
    private static final int INSIDE = 6 * Units.EMU_PER_POINT;

    private final XSSFSheet sheet;
    private final SheetRows rows = new SheetRows();
    private final Texts texts;
    private final Styles styles;
    private final Results results;
    private final List<Column> columns;
    private final int fixed;
    private final PrintSettings print;
    private final Map<String, Splice> charts = new HashMap<>();
    private double height;
    private int next;
    private int head = -1;

    Page(XSSFSheet sheet, Texts texts, Styles styles, Results results, List<Column> columns, int fixed) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
        this.results = results;
        this.columns = columns;
        this.fixed = fixed;
        for (int index = 0; index < columns.size(); index++) {
            sheet.setColumnWidth(index, columns.get(index).width() * 256);
        }
        sheet.setDefaultRowHeightInPoints((float) LINE_HEIGHT);
        this.print = new PrintSettings(sheet, results, width(columns.size()), width(fixed));
        print.apply();
    }

    XSSFSheet sheet() {
        return sheet;
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

    /** The charts, by the names of their parts. */
    Map<String, Splice> charts() {
        return charts;
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

    public void note(String text) {
        spread(text, Look.NOTE, 1);
    }

    public void skip() {
        next++;
        height += LINE_HEIGHT;
    }

    private void end(double points) {
        rows.end(next++, (float) points);
        height += points;
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
                .getTwoCellAnchorArray(charts.size())
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        told.setDescr(chart.alt());
        String format = Styles.points(chart.decimals());
        charts.put(
                part.getPackagePart().getPartName().getName().substring(1),
                Splice.whole(ChartXml.of(chart, cells, format, Setting.SHEET)));
        for (int row = 0; row < height; row++) {
            skip();
        }
    }

    /** What follows is printed on a new page. */
    void breakPage() {
        sheet.setRowBreak(next - 1);
    }

    /** Ends the page: a few rows more than a page holds are squeezed into it. */
    void end() {
        print.onePage(height);
    }

    /** The table's head; it stays in view and is repeated on every printed page. */
    public void head() {
        head = next;
        int lines = 1;
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            write(index, Look.HEAD, column.head());
            lines = Math.max(lines, TextHeight.lines(column.head(), column.width() * 0.92));
        }
        end(lines * LINE_HEIGHT + 4);
        sheet.createFreezePane(fixed, next);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, fixed - 1));
    }

    /** A row of the table: texts, numbers or {@code null} for empty cells, one for each column. */
    public void row(@Nullable Object... values) {
        row(false, values);
    }

    /** A row that stands out. */
    public void strongRow(@Nullable Object... values) {
        row(true, values);
    }

    /** A head of a further table on the same sheet. */
    void heads(List<String> heads) {
        int lines = 1;
        for (int index = 0; index < heads.size(); index++) {
            write(index, Look.HEAD, heads.get(index));
            lines = Math.max(
                    lines, TextHeight.lines(heads.get(index), columns.get(index).width() * 0.92));
        }
        end(lines * LINE_HEIGHT + 4);
    }

    private void row(boolean strong, @Nullable Object... values) {
        int lines = 1;
        for (int index = 0; index < values.length; index++) {
            Column column = columns.get(index);
            Object value = values[index];
            Look look = strong ? column.look().strong() : column.look();
            write(index, value instanceof Provisional ? look.provisional() : look, value);
            if (value instanceof State state) {
                lines = Math.max(lines, TextHeight.lines(state.text(), column.width()));
            } else if (value instanceof String text) {
                lines = Math.max(lines, TextHeight.lines(text, column.width()));
            }
        }
        end(lines * LINE_HEIGHT + 1);
    }

    /** A text whose fill tells what it means: {@link Look#GOOD}, {@link Look#DOUBTFUL} or {@link Look#BAD}. */
    public record State(String text, Look look) {}

    /** Points that rest on a self-score alone. */
    record Provisional(BigDecimal points) {}

    /** A number that looks unlike the others of its column. */
    record Figure(BigDecimal number, Look look) {}

    /** Numbers become numbers, whatever else becomes text: never a formula, whatever it begins with. */
    private void write(int column, Look look, @Nullable Object value) {
        int style = styles.of(look).getIndex();
        if (value instanceof Number number) {
            rows.number(next, column, style, number.doubleValue());
        } else if (value instanceof Provisional provisional) {
            rows.number(next, column, style, provisional.points().doubleValue());
        } else if (value instanceof Figure figure) {
            rows.number(
                    next,
                    column,
                    styles.of(figure.look()).getIndex(),
                    figure.number().doubleValue());
        } else if (value instanceof State state) {
            int filled = styles.of(state.look()).getIndex();
            rows.text(next, column, filled, texts.place(TextHeight.fitting(state.text())));
        } else if (value != null) {
            rows.text(next, column, style, texts.place(TextHeight.fitting(value.toString())));
        } else {
            rows.blank(next, column, style);
        }
    }

    /** Ends the table: from here on its columns can be filtered. */
    public void filter() {
        if (next > head + 1) {
            sheet.setAutoFilter(new CellRangeAddress(head, next - 1, 0, columns.size() - 1));
        }
    }

    /** One text over all columns; merged cells do not grow by themselves, so the height is given. */
    private void spread(String text, Look look, double larger) {
        write(0, look, text);
        int span = titleColumns();
        if (span > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, span - 1));
        }
        int lines = TextHeight.lines(text, width(span) / larger);
        end(lines * LINE_HEIGHT * larger + 2);
    }
}
