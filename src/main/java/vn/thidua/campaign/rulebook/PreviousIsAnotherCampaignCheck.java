package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The campaign of the year before is another one. Whether its results are known, no rule book can tell. */
final class PreviousIsAnotherCampaignCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.campaign().find("previous").stream()
                .filter(previous -> previous.text().equals(book.campaign().text("id")))
                .map(previous ->
                        previous.mistake(previous.text(), "mã đợt của năm trước, không phải của chính đợt này"));
    }
}
