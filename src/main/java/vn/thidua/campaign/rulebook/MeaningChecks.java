package vn.thidua.campaign.rulebook;

import java.util.List;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The checks in the order in which they speak. */
final class MeaningChecks {

    private static final List<MeaningCheck> ALL = List.of();

    private MeaningChecks() {}

    static List<Mistake> mistakes(RuleBook book) {
        return ALL.stream().flatMap(check -> check.mistakes(book)).toList();
    }
}
