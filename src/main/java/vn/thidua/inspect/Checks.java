package vn.thidua.inspect;

import java.util.List;

/** The one list of checks, in the order of their findings. A new check is one file and one line here. */
final class Checks {

    static final List<Check> ALL = List.of(
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
            new QuantityWithinBounds());

    private Checks() {}
}
