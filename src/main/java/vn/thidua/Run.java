package vn.thidua;

import java.nio.file.Path;
import java.util.List;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Campaign;
import vn.thidua.inbox.Inbox;

/**
 * What one run was asked to do.
 *
 * @param campaigns the campaigns whose rule books are right, in the order asked for
 * @param known ids of all campaigns that there are, asked for or not
 * @param output the folder that holds the campaigns' published folders
 * @param dry whether all is computed and nothing drawn or published (chạy thử)
 * @param english whether every campaign's pack is left in English as well, as a campaign may ask for itself
 */
record Run(List<Campaign> campaigns, List<String> known, Inbox inbox, Path output, boolean dry, boolean english) {

    Run {
        campaigns = List.copyOf(campaigns);
        known = List.copyOf(known);
    }

    /** A run that publishes. */
    Run(List<Campaign> campaigns, Inbox inbox, Path output) {
        this(campaigns, inbox, output, false, false);
    }

    /** A run over all campaigns that there are. */
    Run(List<Campaign> campaigns, Inbox inbox, Path output, boolean dry, boolean english) {
        this(campaigns, campaigns.stream().map(Campaign::id).toList(), inbox, output, dry, english);
    }

    /** The languages that the campaign's pack is left in, the first as the pack itself, English in a folder of it. */
    List<Language> languages(Campaign campaign) {
        return english || campaign.style().english()
                ? List.of(Language.VIETNAMESE, Language.ENGLISH)
                : List.of(Language.VIETNAMESE);
    }

    Campaign campaign(String id) {
        return campaigns.stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
