package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** No two indicators of the campaign can be taken for one another. */
final class IndicatorNamesUniqueCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return new SharedNames("title", "chỉ tiêu").among(book.campaign().list("indicators").stream());
    }
}
