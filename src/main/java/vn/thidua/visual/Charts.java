package vn.thidua.visual;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.reconcile.Dossier;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignView;
import vn.thidua.standing.Results;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.standing.years.BlocYears;

/** The charts that a conference looks at, as models; making them draws nothing. */
public final class Charts {

    /**
     * All charts of a bloc that have something to show, in a fixed order; first the ranking, even where it has nothing.
     *
     * @param robustness of the same table
     * @param dossiers of the bloc's members, for their pacts
     */
    public List<Chart> of(
            Results results, BlocStandings bloc, BlocYears years, Robustness robustness, List<Dossier> dossiers) {
        Table table = new Table(results, bloc);
        List<Chart> charts = new ArrayList<>(of(table, robustness));
        PactChart.of(table, Pledge.of(table, dossiers)).ifPresent(charts::add);
        SlopesChart.of(table, years).ifPresent(charts::add);
        return List.copyOf(charts);
    }

    /** Without pacts and earlier years. */
    public List<Chart> of(Results results, BlocStandings bloc) {
        return List.copyOf(of(new Table(results, bloc), RankRanges.of(bloc)));
    }

    private static List<Chart> of(Table table, Robustness robustness) {
        List<Chart> charts =
                new ArrayList<>(List.of(SectionsChart.of(table), SelfAndFinalChart.of(table), HeatMapChart.of(table)));
        charts.removeIf(chart -> chart.body().data().isEmpty());
        charts.add(0, RankingChart.of(table));
        RangesChart.of(table, robustness).ifPresent(charts::add);
        TimelineChart.of(table).ifPresent(charts::add);
        return charts;
    }

    /** The ranking of a bloc. */
    public Chart ranking(Results results, BlocStandings bloc) {
        return RankingChart.of(new Table(results, bloc));
    }

    /** The charts of the whole campaign; none where no blocs can be compared. */
    public List<Chart> ofCampaign(Results results) {
        CampaignView view = CampaignView.of(results.blocs());
        Overview overview = new Overview(results, view.apart());
        return view.groups().stream()
                .flatMap(group -> BlocsChart.of(group, overview).stream())
                .toList();
    }
}
