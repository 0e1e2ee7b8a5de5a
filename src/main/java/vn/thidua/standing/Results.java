package vn.thidua.standing;

import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Docket;

/**
 * All that a campaign's outputs are made of.
 *
 * @param campaignTraces how the awards of the whole campaign were considered
 * @param weighty how many open questions could still change a result, by the code of their bloc
 */
public record Results(
        Campaign campaign,
        Docket docket,
        List<BlocStandings> blocs,
        List<AwardTrace> campaignTraces,
        Map<String, Integer> weighty) {

    public Results {
        blocs = List.copyOf(blocs);
        campaignTraces = List.copyOf(campaignTraces);
        weighty = Map.copyOf(weighty);
    }

    /** Without awards of the whole campaign, and with nothing open that could change a result. */
    public Results(Campaign campaign, Docket docket, List<BlocStandings> blocs) {
        this(campaign, docket, blocs, List.of(), Map.of());
    }
}
