package vn.thidua.standing;

import java.util.List;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Docket;

/**
 * All that a campaign's outputs are made of.
 *
 * @param campaignTraces how the awards of the whole campaign were considered
 */
public record Results(Campaign campaign, Docket docket, List<BlocStandings> blocs, List<AwardTrace> campaignTraces) {

    public Results {
        blocs = List.copyOf(blocs);
        campaignTraces = List.copyOf(campaignTraces);
    }

    /** Without awards of the whole campaign. */
    public Results(Campaign campaign, Docket docket, List<BlocStandings> blocs) {
        this(campaign, docket, blocs, List.of());
    }
}
