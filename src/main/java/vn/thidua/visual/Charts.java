package vn.thidua.visual;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;

/** The charts that a conference looks at, as models; making them draws nothing. */
public final class Charts {

    /** All charts of a bloc that have something to show, in a fixed order; the ranking even where it has nothing. */
    public List<Chart> of(Results results, BlocStandings bloc) {
        Table table = new Table(results, bloc);
        Stream<Chart> others = Stream.of(SectionsChart.of(table), SelfAndFinalChart.of(table));
        return Stream.concat(
                        Stream.of(RankingChart.of(table)),
                        others.filter(chart -> !chart.body().data().isEmpty()))
                .toList();
    }

    /** The ranking of a bloc. */
    public Chart ranking(Results results, BlocStandings bloc) {
        return RankingChart.of(new Table(results, bloc));
    }
}
