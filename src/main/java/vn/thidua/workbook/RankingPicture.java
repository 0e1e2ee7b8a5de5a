package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.visual.Chart;
import vn.thidua.workbook.chart.Cells;
import vn.thidua.workbook.chart.NativeChart;

/** The ranking as a chart of Excel's own below its table, from whose cells it is fed. */
final class RankingPicture {

    private static final int NAMES = 1;
    private static final int RESULTS = 4;

    private RankingPicture() {}

    /** @param first index of the row of the first agency */
    static void draw(Page page, Chart model, int first) {
        NativeChart chart = NativeChart.of(model).orElse(null);
        if (chart == null) {
            page.note(model.title() + ".");
            return;
        }
        int bars = chart.names().size();
        Cells names = Cells.of(say(RankingSheet.NAME), first + 1, bars, NAMES, 1);
        Cells results = Cells.of(say(RankingSheet.NAME), first + 1, bars, RESULTS - 1, 1);
        page.chart(
                chart,
                new Cells(List.of(results.heads().get(0)), names.names(), results.columns()),
                page.room(70 + bars * 19.0, 60 + bars * 13.0));
    }
}
