package vn.thidua.campaign;

import java.util.List;
import java.util.Optional;

/**
 * How totals and votes become an order, beyond what the rubric says.
 *
 * @param lastYear at most one entry an agency
 * @param decided the awards of this year that have been decided on
 */
public record StandingRules(
        RankBy rankBy, BallotRule ballot, LeaderSet leaders, List<LastYear> lastYear, List<AwardDecision> decided) {

    /** By score, everyone can lead, nothing known of last year. */
    public static final StandingRules DEFAULT =
            new StandingRules(RankBy.SCORE, BallotRule.DEFAULT, LeaderSet.EVERYONE, List.of(), List.of());

    public StandingRules {
        lastYear = List.copyOf(lastYear);
        decided = List.copyOf(decided);
    }

    public Optional<LastYear> lastYear(String agency) {
        return lastYear.stream().filter(entry -> entry.agency().equals(agency)).findFirst();
    }
}
