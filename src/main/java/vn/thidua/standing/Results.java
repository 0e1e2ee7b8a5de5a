package vn.thidua.standing;

import java.util.List;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Docket;

/** All that a campaign's outputs are made of. */
public record Results(Campaign campaign, Docket docket, List<BlocStandings> blocs) {

    public Results {
        blocs = List.copyOf(blocs);
    }
}
