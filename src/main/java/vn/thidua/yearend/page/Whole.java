package vn.thidua.yearend.page;

import java.util.List;
import vn.thidua.standing.Results;

/**
 * All that the page of a campaign is made of.
 *
 * @param results with all blocs; single scores are not needed
 * @param changes why the tables differ from those published before, in sentences; none if they do not
 * @param figures charts of all blocs together
 * @param parts one for each bloc, in the order of the rule book
 */
public record Whole(Results results, List<String> changes, List<PageFigure> figures, List<BlocPart> parts) {

    public Whole {
        changes = List.copyOf(changes);
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
    }
}
