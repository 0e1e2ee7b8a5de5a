package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Chart;
import vn.thidua.visual.HeatMap;

/** "Bảng nhiệt điểm mất": where points were lost, as shaded cells, which is the only heat map that Excel has. */
final class HeatMapSheet {

    static final String NAME = "Bảng nhiệt điểm mất";

    private static final int NAMES = 40;
    private static final int NUMBERS = 8;

    private HeatMapSheet() {}

    static void write(Book book, BlocView view, Chart chart, HeatMap map) {
        if (map.rows().isEmpty()) {
            return;
        }
        Page page = book.page(new Tab(say(NAME), chart.title(), Tab.Kind.CHART), columns(map), 1);
        page.title(say("BẢNG NHIỆT ĐIỂM MẤT"), view.subtitle(), view.provisional());
        page.note(chart.title() + ".");
        page.head();
        map.rows().forEach(row -> page.row(row(row)));
        page.table();
        CellRangeAddress cells = page.cells(1);
        cells.setLastColumn(map.columns().size());
        page.conditions().heat(cells);
        page.skip();
        page.note(
                say(
                        "Số trong ô là điểm mất so với điểm chuẩn; số âm là được thưởng trên điểm chuẩn, gạch ngang là không mất; ô trống là không áp dụng."));
        page.note(map.columns().stream().map(HeatMap.Column::name).collect(Collectors.joining("; ")) + ".");
    }

    private static List<Column> columns(HeatMap map) {
        List<Column> columns = new ArrayList<>(List.of(new Column(say("Đơn vị"), NAMES, Look.TEXT)));
        map.columns().forEach(column -> columns.add(new Column(column.code(), NUMBERS, Look.LOST)));
        return columns;
    }

    private static @Nullable Object[] row(HeatMap.Row row) {
        List<@Nullable Object> values = new ArrayList<>(List.of(row.label().text()));
        for (HeatMap.Cell cell : row.cells()) {
            BigDecimal lost = cell.lost();
            values.add(lost);
        }
        return values.toArray();
    }
}
