package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Only where totals choose those who stand for the vote is there a total to stand for it. */
final class BallotCandidatesFitModeCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry campaign = book.campaign();
        return campaign.text("rankBy", "SCORE").equals("SCORE_THEN_BALLOT")
                ? Stream.empty()
                : campaign.at("ballot").find("candidatesFrom").stream()
                        .map(from -> from.mistake(from.text(), "bỏ khóa này: chỉ dùng với rankBy: SCORE_THEN_BALLOT"));
    }
}
