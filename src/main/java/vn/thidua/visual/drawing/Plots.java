package vn.thidua.visual.drawing;

import vn.thidua.visual.Blocs;
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

/** The one list of how each kind of body is drawn. */
final class Plots {

    private Plots() {}

    static Plot of(Chart chart) {
        Body body = chart.body();
        if (body instanceof Ranking ranking) {
            return new RankingPlot(ranking);
        }
        if (body instanceof Sections sections) {
            return new SectionsPlot(sections, chart.points());
        }
        if (body instanceof SelfAndFinal dots) {
            return new SelfAndFinalPlot(dots);
        }
        if (body instanceof HeatMap cells) {
            return new HeatMapPlot(cells);
        }
        if (body instanceof Ranges ranges) {
            return new RangesPlot(ranges);
        }
        if (body instanceof Timeline times) {
            return new TimelinePlot(times);
        }
        if (body instanceof Pact pact) {
            return new PactPlot(pact);
        }
        if (body instanceof Slopes slopes) {
            return new SlopesPlot(slopes);
        }
        if (body instanceof Blocs blocs) {
            return new BlocsPlot(blocs);
        }
        throw new IllegalStateException("Nobody draws " + body);
    }
}
