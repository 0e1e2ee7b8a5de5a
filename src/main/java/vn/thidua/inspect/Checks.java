package vn.thidua.inspect;

import java.util.List;
import vn.thidua.campaign.Campaign;

/** The one list of checks, in the order of their findings. A new check is one file and one line here. */
final class Checks {

    private Checks() {}

    static List<Check> of(Campaign campaign) {
        return List.of(
                new LevelIsTaken(campaign.appraisal()),
                new EveryCriterionPresent(),
                new BaseIsOfRubric(),
                new ScoreIsSumOfParts(),
                new TotalIsSumOfParts(),
                new ScoreWithinCeiling(),
                new ScoreNotBelowFloor(),
                new PartsWithinCaps(),
                new EvidencePresent(),
                new NotApplicableHasReason(),
                new AuthorityOnlyNotSelfScored(),
                new TargetPositive(),
                new NominatedAwardKnown(),
                new QuantityWithinBounds(),
                new UnitIsOfIndicator(campaign),
                new RateIsOfParts(),
                new DateWithinPeriod(campaign),
                new BallotAddsUp(campaign),
                new PastResultsAgree(campaign));
    }
}
