package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardDecision;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.LeaderSet;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.StandingRules;
import vn.thidua.campaign.TieBreak;

/** How totals and votes become an order. */
final class StandingRulesReader {

    private StandingRulesReader() {}

    static StandingRules read(Entry campaign) {
        return new StandingRules(
                campaign.choice("rankBy", RankBy.SCORE),
                ballot(campaign.at("ballot")),
                leaders(campaign.at("leaders")),
                campaign.list("lastYear").stream()
                        .map(StandingRulesReader::lastYear)
                        .toList(),
                campaign.list("decided").stream()
                        .map(entry -> new AwardDecision(
                                entry.text("award"),
                                entry.text("agency"),
                                entry.textOrNull("recipient"),
                                entry.text("document")))
                        .toList());
    }

    static List<TieBreak> tieBreaks(Entry entry) {
        return entry.list("tieBreaks").stream()
                .map(step -> new TieBreak(step.choice("by", TieBreak.Kind.class), step.text("code", "")))
                .toList();
    }

    private static BallotRule ballot(Entry ballot) {
        return new BallotRule(
                ballot.decimalOrNull("candidatesFrom"),
                integerOrNull(ballot.find("choices")),
                ballot.choice("sum", BallotRule.Sum.AT_MOST),
                ballot.find("minimum")
                        .map(minimum -> new BallotRule.Minimum(
                                minimum.decimal("percent"), minimum.choice("base", BallotRule.Base.class)))
                        .orElse(null));
    }

    private static LeaderSet leaders(Entry leaders) {
        return new LeaderSet(
                in(leaders, "vetoed"), in(leaders, "notEligible"), in(leaders, "absent"), in(leaders, "provisional"));
    }

    private static boolean in(Entry leaders, String who) {
        return leaders.text(who, "IN").equals("IN");
    }

    private static LastYear lastYear(Entry entry) {
        return new LastYear(entry.text("agency"), integerOrNull(entry.find("rank")), entry.texts("awards"));
    }

    private static @Nullable Integer integerOrNull(Optional<Entry> entry) {
        return entry.map(Entry::integer).orElse(null);
    }
}
