package vn.thidua;

import java.nio.file.Path;
import java.util.List;
import vn.thidua.campaign.Campaign;
import vn.thidua.inbox.Inbox;

/**
 * What one run was asked to do.
 *
 * @param campaigns the campaigns whose rule books are right, in the order asked for
 * @param known ids of all campaigns that there are, asked for or not
 * @param output the folder that holds the campaigns' published folders
 * @param dry whether all is computed and nothing drawn or published (chạy thử)
 */
record Run(List<Campaign> campaigns, List<String> known, Inbox inbox, Path output, boolean dry) {

    Run {
        campaigns = List.copyOf(campaigns);
        known = List.copyOf(known);
    }

    /** A run that publishes. */
    Run(List<Campaign> campaigns, Inbox inbox, Path output) {
        this(campaigns, inbox, output, false);
    }

    /** A run over all campaigns that there are. */
    Run(List<Campaign> campaigns, Inbox inbox, Path output, boolean dry) {
        this(campaigns, campaigns.stream().map(Campaign::id).toList(), inbox, output, dry);
    }

    Campaign campaign(String id) {
        return campaigns.stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
