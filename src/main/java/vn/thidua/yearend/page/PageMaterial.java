package vn.thidua.yearend.page;

import java.util.List;
import vn.thidua.reconcile.Dossier;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.telling.BlocView;

/**
 * All that a bloc's part of the page is made of.
 *
 * @param years the bloc beside the year before
 * @param dossiers of its members, for their pacts
 * @param figures its charts, the ranking first
 */
public record PageMaterial(
        Results results,
        BlocStandings bloc,
        BlocBreaks breaks,
        BlocYears years,
        BlocExplanations explanations,
        List<Dossier> dossiers,
        List<PageFigure> figures) {

    public PageMaterial {
        dossiers = List.copyOf(dossiers);
        figures = List.copyOf(figures);
    }

    BlocView view() {
        return new BlocView(results, bloc);
    }
}
