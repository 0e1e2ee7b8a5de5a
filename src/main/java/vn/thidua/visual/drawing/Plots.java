package vn.thidua.visual.drawing;

import vn.thidua.visual.Body;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Ranking;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;

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
        throw new IllegalStateException("Nobody draws " + body);
    }
}
