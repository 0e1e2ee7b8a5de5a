package vn.thidua.workbook;

import java.util.List;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;

/** The results of one bloc as an Excel book: ranking, score matrix, reconciliation, awards, findings, explanations. */
public final class BlocWorkbook {

    /** Name of the bloc's book, in ASCII. */
    public static String fileName(BlocStandings bloc) {
        return "ket-qua-" + bloc.bloc().code() + ".xlsx";
    }

    /** With ranges and charts made anew. */
    public byte[] write(
            Results results,
            BlocStandings bloc,
            BlocBreaks breaks,
            BlocYears years,
            Undertakings.OfBloc undertaken,
            BlocExplanations explanations) {
        Robustness robustness = RankRanges.of(bloc, breaks);
        List<Chart> charts = new Charts().of(results, bloc, years, robustness, List.of());
        return write(results, bloc, breaks, years, undertaken, robustness, explanations, charts);
    }

    /**
     * The same results give the same bytes.
     *
     * @param undertaken pacts and activities of the members
     * @param charts of the bloc, the ranking first
     */
    public byte[] write(
            Results results,
            BlocStandings bloc,
            BlocBreaks breaks,
            BlocYears years,
            Undertakings.OfBloc undertaken,
            Robustness robustness,
            BlocExplanations explanations,
            List<Chart> charts) {
        BlocView view = new BlocView(results, bloc);
        Book book = new Book(results, Covers.ofResults(view));
        Page ranking = RankingSheet.page(book, view);
        WhySheet.write(book, view, robustness);
        AwardsSheet.write(book, view);
        List<String> totals = MatrixSheet.write(book, view);
        RankingSheet.write(ranking, view, charts.get(0), totals);
        PactSheet.write(book, view, undertaken);
        ActivitiesSheet.write(book, view, undertaken);
        YearsSheet.write(book, view, years);
        ComparisonSheet.write(book, view);
        InflationSheet.write(book, view, years);
        BreaksSheet.write(book, view, breaks);
        ResolvedSheet.write(book, view, breaks);
        StakesSheet.write(book, view, breaks);
        FindingsSheet.write(book, view);
        ChartSheets.write(book, view, charts);
        SettingsSheet.write(book, view);
        ExplanationSheet.write(book, view, explanations);
        return book.bytes();
    }
}
