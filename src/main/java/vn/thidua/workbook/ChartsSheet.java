package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Ranking;
import vn.thidua.workbook.chart.Cells;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.NativeChart.Type;

/** "Biểu đồ": the bloc's charts as Excel's own, each below the table that it is drawn from and on a page of its own. */
final class ChartsSheet {

    static final String NAME = "Biểu đồ";

    private static final int NAMES = 52;
    private static final int NUMBERS = 13;

    /** Narrower, a chart would be cramped. */
    private static final int LEAST_COLUMNS = 8;

    private static final double TALLEST = 420;
    private static final double LEAST = 260;

    private final Page page;
    private final List<NativeChart> charts;

    private ChartsSheet(Page page, List<NativeChart> charts) {
        this.page = page;
        this.charts = charts;
    }

    /** The ranking has its chart on the sheet of its own. */
    static void write(Book book, BlocView view, List<Chart> models) {
        List<NativeChart> charts = models.stream()
                .filter(model -> !(model.body() instanceof Ranking))
                .flatMap(model -> NativeChart.of(model).stream())
                .toList();
        if (!charts.isEmpty()) {
            Page page = book.page(NAME, columns(charts), 1);
            page.title("BIỂU ĐỒ", view.subtitle(), view.provisional());
            new ChartsSheet(page, charts).write();
        }
    }

    private static List<Column> columns(List<NativeChart> charts) {
        int most =
                charts.stream().mapToInt(chart -> chart.columns().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>(List.of(new Column("", NAMES, Look.TEXT)));
        for (int column = 0; column < Math.max(LEAST_COLUMNS, most); column++) {
            columns.add(new Column("", NUMBERS, Look.FIGURE));
        }
        return columns;
    }

    private void write() {
        for (int index = 0; index < charts.size(); index++) {
            if (index > 0) {
                page.breakPage();
            }
            write(charts.get(index));
        }
    }

    private void write(NativeChart chart) {
        List<String> heads = new ArrayList<>(List.of(chart.head()));
        chart.columns().forEach(column -> heads.add(column.name()));
        page.heads(heads);
        int first = page.next();
        for (int row = 0; row < chart.names().size(); row++) {
            page.row(row(chart, row).toArray());
        }
        page.skip();
        Cells cells = Cells.of(
                NAME, first + 1, chart.names().size(), 0, chart.columns().size());
        page.chart(chart, cells, page.room(TALLEST, LEAST));
        page.skip();
    }

    private static List<@Nullable Object> row(NativeChart chart, int row) {
        List<@Nullable Object> values = new ArrayList<>(List.of(chart.names().get(row)));
        for (int column = 0; column < chart.columns().size(); column++) {
            BigDecimal value = chart.columns().get(column).values().get(row);
            values.add(value == null ? null : new Page.Figure(value, look(chart, column)));
        }
        return values;
    }

    private static Look look(NativeChart chart, int column) {
        if (chart.type() == Type.TIMES && column != 1) {
            return Look.MOMENT;
        }
        return chart.decimals() == 0 ? Look.FIGURE : Look.POINTS;
    }
}
