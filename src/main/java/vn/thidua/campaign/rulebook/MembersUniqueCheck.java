package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** No two members of the campaign can be taken for one another. */
final class MembersUniqueCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return new SharedNames("name", "đơn vị").among(book.members());
    }
}
