package vn.thidua.yearend.page;

import java.util.List;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.Results;

/**
 * All that a page is made of: a campaign with its blocs, or one of very many blocs.
 *
 * @param results with the blocs that it tells of; single scores are not needed
 * @param changes why the tables differ from those published before, in sentences; none if they do not
 * @param figures charts of all blocs together
 * @param parts of the blocs, in the order of the rule book; none where each bloc has a page of its own
 * @param home where the page of the campaign is; empty if this is it
 */
public record Whole(
        Results results, List<String> changes, List<PageFigure> figures, List<BlocPart> parts, String home) {

    /** A page of more would be slow on a phone. */
    private static final int BLOCS_ON_A_PAGE = 6;

    public Whole {
        changes = List.copyOf(changes);
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
    }

    /** The campaign's page. */
    public static Whole of(Results results, List<String> changes, List<PageFigure> figures, List<BlocPart> parts) {
        return new Whole(results, changes, figures, parts, "");
    }

    /** The page of one bloc out of many. */
    public static Whole ofBloc(Results results, BlocPart part) {
        return new Whole(results, List.of(), List.of(), List.of(part), "../" + Page.FILE);
    }

    /** Whether one page has room for all blocs of the campaign. */
    public static boolean together(Campaign campaign) {
        return campaign.blocs().size() <= BLOCS_ON_A_PAGE;
    }

    boolean ofCampaign() {
        return home.isEmpty();
    }

    /** Where the page tells of a bloc, or the bloc's own page. */
    String address(Bloc bloc) {
        return parts.isEmpty() ? Page.fileOf(bloc) : "#" + bloc.code();
    }
}
