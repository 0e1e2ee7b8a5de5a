package vn.thidua.yearend.document;

import java.util.List;
import vn.thidua.ingest.NominationLine;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.telling.BlocView;

/**
 * All that a bloc's papers are made of.
 *
 * @param years the bloc beside the year before
 * @param undertaken pacts and activities of its members
 * @param nominations of all its members, with the achievements they tell of
 * @param figures charts of the bloc with their pictures
 */
public record Material(
        Results results,
        BlocStandings bloc,
        BlocBreaks breaks,
        BlocYears years,
        Undertakings.OfBloc undertaken,
        List<NominationLine> nominations,
        List<Figure> figures) {

    public Material {
        nominations = List.copyOf(nominations);
        figures = List.copyOf(figures);
    }

    public BlocView view() {
        return new BlocView(results, bloc);
    }
}
