package vn.thidua.visual;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;

/** The charts of a bloc, as models and as pictures. */
public final class Charts {

    /** The bloc's charts, each as PNG (1600 × at most 900) and SVG, in a fixed order; the same results give the same bytes. */
    public List<ChartFile> draw(Results results, BlocStandings bloc) {
        List<ChartFile> files = new ArrayList<>();
        for (Chart chart : of(results, bloc)) {
            String name = bloc.bloc().code() + "-" + chart.kind().ending();
            files.add(new ChartFile(name + ".png", Picture.png(chart)));
            files.add(new ChartFile(name + ".svg", Picture.svg(chart)));
        }
        return List.copyOf(files);
    }

    /** The models of all charts of a bloc. */
    public List<Chart> of(Results results, BlocStandings bloc) {
        return List.of(
                ranking(results, bloc),
                SectionsChart.of(new Table(results, bloc)),
                SelfAndFinalChart.of(new Table(results, bloc)));
    }

    /** The model of the ranking. */
    public Chart ranking(Results results, BlocStandings bloc) {
        return RankingChart.of(new Table(results, bloc));
    }
}
