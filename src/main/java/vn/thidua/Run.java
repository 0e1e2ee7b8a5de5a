package vn.thidua;

import java.nio.file.Path;
import java.util.List;
import vn.thidua.campaign.Campaign;
import vn.thidua.inbox.Inbox;

/**
 * What one run was asked to do.
 *
 * @param campaigns the campaigns whose rule books are right, in the order asked for
 * @param output the folder that holds the campaigns' published folders
 * @param dry whether all is computed and nothing drawn or published (chạy thử)
 */
record Run(List<Campaign> campaigns, Inbox inbox, Path output, boolean dry) {

    Run {
        campaigns = List.copyOf(campaigns);
    }

    /** A run that publishes. */
    Run(List<Campaign> campaigns, Inbox inbox, Path output) {
        this(campaigns, inbox, output, false);
    }

    Campaign campaign(String id) {
        return campaigns.stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
