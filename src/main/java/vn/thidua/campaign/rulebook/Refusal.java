package vn.thidua.campaign.rulebook;

import java.util.Collection;
import java.util.Comparator;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Speaks once, in the order in which an author walks through the files. */
final class Refusal {

    private static final Comparator<Mistake> BY_PLACE =
            Comparator.comparing(Mistake::file).thenComparing(Mistake::line);

    private Refusal() {}

    static InvalidCampaignException of(Collection<Mistake> mistakes) {
        return new InvalidCampaignException(
                mistakes.stream().distinct().sorted(BY_PLACE).toList());
    }
}
