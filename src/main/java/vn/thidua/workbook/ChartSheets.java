package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Body;
import vn.thidua.visual.Chart;
import vn.thidua.visual.HeatMap;
import vn.thidua.visual.Pact;
import vn.thidua.visual.Ranges;
import vn.thidua.visual.Ranking;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;
import vn.thidua.visual.Slopes;
import vn.thidua.visual.Timeline;
import vn.thidua.workbook.chart.Cells;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.NativeChart.Type;

/** The bloc's charts as Excel's own, each on a sheet of its own below the table that it is drawn from. */
final class ChartSheets {

    private static final int NAMES = 52;
    private static final int NUMBERS = 13;

    /** Narrower, a chart would be cramped. */
    private static final int LEAST_COLUMNS = 8;

    private static final double TALLEST = 420;
    private static final double LEAST = 260;

    private ChartSheets() {}

    /** The ranking has its chart on the sheet of its own. */
    static void write(Book book, BlocView view, List<Chart> models) {
        for (Chart model : models) {
            if (model.body() instanceof HeatMap map) {
                HeatMapSheet.write(book, view, model, map);
            } else if (!(model.body() instanceof Ranking)) {
                NativeChart.of(model)
                        .ifPresent(
                                chart -> write(book, view, new Tab(name(model), model.title(), Tab.Kind.CHART), chart));
            }
        }
    }

    static String name(Chart model) {
        Body body = model.body();
        if (body instanceof Sections) {
            return say("Biểu đồ cơ cấu điểm");
        } else if (body instanceof SelfAndFinal) {
            return say("Biểu đồ tự chấm");
        } else if (body instanceof Ranges) {
            return say("Biểu đồ độ chắc thứ hạng");
        } else if (body instanceof Timeline) {
            return say("Biểu đồ tiến độ nộp");
        } else if (body instanceof Pact) {
            return say("Biểu đồ giao ước");
        } else if (body instanceof Slopes) {
            return say("Biểu đồ so năm trước");
        }
        return say("Biểu đồ");
    }

    private static void write(Book book, BlocView view, Tab tab, NativeChart chart) {
        Page page = book.page(tab, columns(chart), 1);
        page.title(tab.name().toUpperCase(Locale.ROOT), view.subtitle(), view.provisional());
        page.head();
        int first = page.next();
        for (int row = 0; row < chart.names().size(); row++) {
            page.row(row(chart, row).toArray());
        }
        page.table();
        page.skip();
        Cells cells = Cells.of(
                tab.name(), first + 1, chart.names().size(), 0, chart.columns().size());
        page.chart(chart, cells, page.room(TALLEST, LEAST));
    }

    /** Those without a head only give the picture room. */
    private static List<Column> columns(NativeChart chart) {
        List<Column> columns = new ArrayList<>(List.of(new Column(chart.head(), NAMES, Look.TEXT)));
        for (int column = 0; column < chart.columns().size(); column++) {
            Look look = look(chart, column);
            columns.add(new Column(chart.columns().get(column).name(), look == Look.MOMENT ? 17 : NUMBERS, look));
        }
        while (columns.size() <= LEAST_COLUMNS) {
            columns.add(new Column("", NUMBERS, Look.FIGURE));
        }
        return columns;
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
