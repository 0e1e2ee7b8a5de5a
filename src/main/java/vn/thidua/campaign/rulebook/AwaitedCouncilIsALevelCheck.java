package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Nobody waits for a council whose sheets are not taken. */
final class AwaitedCouncilIsALevelCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry appraisal = book.campaign().at("appraisal");
        boolean taken = !appraisal.has("levels") || appraisal.texts("levels").contains("COUNCIL");
        return appraisal.find("awaitsCouncil").stream()
                .filter(awaits -> appraisal.flag("awaitsCouncil") && !taken)
                .map(awaits -> awaits.mistake("true", "thêm COUNCIL vào levels, hoặc awaitsCouncil: false"));
    }
}
