package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** What is not in force when the period ends belongs in a later campaign. Days are compared as text. */
final class ReorganisedByPeriodEndCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        String end = book.campaign().at("period").text("to");
        return book.campaign().list("reorganisations").stream()
                .map(act -> act.at("on"))
                .filter(day -> day.text().compareTo(end) > 0)
                .map(day -> day.mistake(day.text(), "không muộn hơn ngày cuối kỳ " + end));
    }
}
