package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExamplePact.aPact;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.bonusSection;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.standing.ExampleStandings.ballot;
import static vn.thidua.standing.ExampleStandings.classes;
import static vn.thidua.standing.ExampleStandings.of;
import static vn.thidua.standing.ExampleStandings.ranks;
import static vn.thidua.standing.ExampleStandings.stand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak.Kind;
import vn.thidua.campaign.Veto;
import vn.thidua.ingest.Ballot;
import vn.thidua.reconcile.Pact;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;

/** Votes before, after and instead of totals, and what parts equals. */
class BallotRankingTests {

    private static final Rubric RUBRIC = aRubric(
                    section("1", "90", entered("a", "80"), criterion("b", "10", adjust("b.1", countRate("1", null)))),
                    bonusSection("2", "10", entered("t", "10")))
            .veto(new Veto("v", "Vi phạm", Veto.Cause.REPORTED, 0))
            .build();
    private static final Bloc BLOC = bloc(RUBRIC, "x", "y", "z");

    @Test
    void votesAloneRankAndTotalsStillClass() {
        BlocStandings table = table(by(RankBy.BALLOT, BallotRule.DEFAULT), ballot(9, 9, 8, "z:5", "x:3"));
        assertThat(ranks(table)).isEqualTo("z:1 x:2 y:3");
        assertThat(classes(table)).isEqualTo("z:HT x:XS y:T");
        assertThat(table.standings()).extracting(Standing::votes).containsExactly(5, 3, 0);
        assertThat(table.provisional()).isTrue();
        assertThat(table.awaitsBallot()).isFalse();
    }

    @Test
    void untilABallotIsCountedTheTableStandsByScoreAndSaysSo() {
        for (RankBy mode : List.of(RankBy.BALLOT, RankBy.SCORE_THEN_BALLOT)) {
            BlocStandings table = table(by(mode, BallotRule.DEFAULT), null);
            assertThat(ranks(table)).isEqualTo("x:1 y:2 z:3");
            assertThat(table.awaitsBallot()).isTrue();
            assertThat(table.provisional()).isTrue();
            assertThat(table.standings()).extracting(Standing::votes).containsOnlyNulls();
        }
    }

    @Test
    void aBallotOfZeroDecidesNothing() {
        BlocStandings table = table(by(RankBy.BALLOT, BallotRule.DEFAULT), ballot(9, 9, 0, "z:0"));
        assertThat(ranks(table)).isEqualTo("x:1 y:2 z:3");
        assertThat(table.awaitsBallot()).isTrue();
        assertThat(table.ballot()).isNull();
    }

    @Test
    void totalsChooseWhoStandsForTheVote() {
        BallotRule from85 = new BallotRule(n("85"), null, BallotRule.Sum.AT_MOST, null);
        BlocStandings table = table(by(RankBy.SCORE_THEN_BALLOT, from85), ballot(9, 9, 9, "z:6", "y:3", "x:0"));
        assertThat(ranks(table)).isEqualTo("y:1 x:2 z:3");
        BallotRule from80 = new BallotRule(n("80"), null, BallotRule.Sum.AT_MOST, null);
        assertThat(ranks(table(by(RankBy.SCORE_THEN_BALLOT, from80), ballot(9, 9, 9, "z:6", "y:3", "x:3"))))
                .isEqualTo("x:1 y:2 z:3");
    }

    @Test
    void equalVotesOfThoseWhoStandArePartedByTheirTotals() {
        BallotRule from85 = new BallotRule(n("85"), null, BallotRule.Sum.AT_MOST, null);
        BlocStandings table = table(by(RankBy.SCORE_THEN_BALLOT, from85), ballot(9, 9, 8, "x:4", "y:4"));
        assertThat(of(table, "x").tieBreak())
                .isEqualTo("Bằng số phiếu suy tôn; xếp trên Đơn vị y vì có tổng điểm cao hơn (95 so với 85)");
    }

    @Test
    void withoutALineVotesPartEqualTotals() {
        BlocStandings table = stand(
                by(RankBy.SCORE_THEN_BALLOT, BallotRule.DEFAULT).build(),
                BLOC,
                ballot(9, 9, 9, "y:5", "x:4"),
                total("x", "60"),
                total("y", "60"),
                total("z", "50"));
        assertThat(ranks(table)).isEqualTo("y:1 x:2 z:3");
        assertThat(of(table, "y").tieBreak())
                .isEqualTo("Bằng tổng điểm; xếp trên Đơn vị x vì có số phiếu suy tôn nhiều hơn (5 so với 4)");
    }

    @Test
    void votesCanBeATieBreakAndNobodyWinsWithoutABallot() {
        ExampleCampaign campaign = aCampaign().tieBreak(Kind.BALLOT, "");
        ExampleDossier[] equals = {total("x", "60"), total("y", "60"), total("z", "50")};
        assertThat(ranks(stand(campaign.build(), BLOC, ballot(9, 9, 9, "y:1"), equals)))
                .isEqualTo("y:1 x:2 z:3");
        assertThat(ranks(stand(campaign.build(), BLOC, (Ballot) null, equals))).isEqualTo("x:1 y:1 z:3");
        assertThat(stand(campaign.build(), BLOC, (Ballot) null, equals).awaitsBallot())
                .isFalse();
    }

    @Test
    void totalsCanPartEqualVotes() {
        ExampleCampaign campaign = by(RankBy.BALLOT, BallotRule.DEFAULT);
        assertThat(ranks(table(campaign, ballot(9, 9, 9, "y:4", "z:4")))).isEqualTo("y:1 z:1 x:3");
        assertThat(ranks(table(campaign.tieBreak(Kind.TOTAL, ""), ballot(9, 9, 9, "y:4", "z:4"))))
                .isEqualTo("y:1 z:2 x:3");
    }

    @Test
    void moreBonusWins() {
        BlocStandings table = stand(
                aCampaign().tieBreak(Kind.BONUS, "").build(),
                BLOC,
                aDossier("x").enters("a", "70").enters("b", "12").enters("t", "3"),
                aDossier("y").enters("a", "75").enters("b", "10").enters("t", "0"),
                aDossier("z").enters("a", "74").enters("b", "11").enters("t", "0"));
        assertThat(ranks(table)).isEqualTo("x:1 z:2 y:3");
        assertThat(of(table, "x").tieBreak()).contains("tổng điểm thưởng nhiều hơn (5 so với 1)");
    }

    @Test
    void theBetterRankOfLastYearWinsAndWhoHadNoneStandsBehind() {
        ExampleCampaign campaign = aCampaign()
                .tieBreak(Kind.LAST_YEAR_RANK, "")
                .lastYear(new LastYear("x", 3, List.of()), new LastYear("y", 1, List.of()));
        BlocStandings table = stand(campaign.build(), BLOC, total("x", "60"), total("y", "60"), total("z", "60"));
        assertThat(ranks(table)).isEqualTo("y:1 x:2 z:3");
        assertThat(of(table, "x").tieBreak())
                .isEqualTo("Bằng tổng điểm; xếp sau Đơn vị y vì đơn vị đó có thứ hạng năm trước cao hơn (1 so với 3); "
                        + "xếp trên Đơn vị z vì có thứ hạng năm trước cao hơn (3 so với không có)");
    }

    @Test
    void theLargerShareOfKeptTargetsWinsAndWhoHasNoPactStandsBehind() {
        Campaign campaign = aCampaign().tieBreak(Kind.PACT_ACHIEVEMENT, "").build();
        Pact two = aPact("x")
                .signs("a", "1")
                .signs("b", "1")
                .signs("c", "1")
                .reports("a", "1", "1")
                .reports("b", "1", "2")
                .in(campaign);
        Pact half = aPact("y")
                .signs("a", "1")
                .signs("b", "1")
                .reports("a", "1", "9")
                .in(campaign);
        BlocStandings table = stand(
                campaign,
                BLOC,
                total("z", "60"),
                total("y", "60").pact(half),
                total("x", "60").pact(two));
        assertThat(ranks(table)).isEqualTo("x:1 y:2 z:3");
        assertThat(of(table, "y").tieBreak())
                .isEqualTo(
                        "Bằng tổng điểm; xếp sau Đơn vị x vì đơn vị đó có tỷ lệ chỉ tiêu giao ước đạt cao hơn (2/3 chỉ"
                                + " tiêu so với 1/2 chỉ tiêu); xếp trên Đơn vị z vì có tỷ lệ chỉ tiêu giao ước đạt cao hơn (1/2 chỉ tiêu"
                                + " so với không có giao ước)");
    }

    @Test
    void allEqualShareTheFirstRank() {
        BlocStandings table = stand(
                aCampaign().tieBreak(Kind.BONUS, "").tieBreak(Kind.BALLOT, "").build(),
                BLOC,
                total("x", "60"),
                total("y", "60"),
                total("z", "60"));
        assertThat(ranks(table)).isEqualTo("x:1 y:1 z:1");
    }

    @Test
    void whereAllAreVetoedOrAbsentNobodyIsRankedAndTheDenominatorsStay() {
        BlocStandings vetoed = stand(
                aCampaign().build(),
                BLOC,
                total("x", "60").reports("v", "1"),
                total("y", "60").reports("v", "1"),
                aDossier("z").notReceived());
        assertThat(ranks(vetoed)).isEqualTo("x:VETO y:VETO z:NOT_RECEIVED");
        assertThat(vetoed.members()).isEqualTo(3);
        assertThat(vetoed.ranked()).isZero();
        assertThat(vetoed.provisional()).isFalse();
    }

    @Test
    void aBlocOfOneIsFirst() {
        BlocStandings table = stand(
                by(RankBy.BALLOT, BallotRule.DEFAULT).build(), bloc(RUBRIC, "x"), ballot(1, 1, 1), total("x", "60"));
        assertThat(ranks(table)).isEqualTo("x:1");
        assertThat(table.nextDeputy()).isNull();
    }

    @Test
    void negativeTotalsAndTotalsAboveTheMaximumAreRankedAsTheyAre() {
        BlocStandings table = stand(
                aCampaign().build(),
                BLOC,
                aDossier("x").enters("a", "-5").enters("b", "2").enters("t", "0"),
                aDossier("y").enters("a", "80").enters("b", "40").enters("t", "0"),
                aDossier("z").enters("a", "0").enters("b", "0").enters("t", "0"));
        assertThat(ranks(table)).isEqualTo("y:1 z:2 x:3");
        assertThat(of(table, "y").card().finalTotal()).isEqualByComparingTo("120");
        assertThat(of(table, "x").card().finalTotal()).isEqualByComparingTo("-3");
        assertThat(classes(table)).isEqualTo("y:XS z:HT x:HT");
    }

    private static ExampleCampaign by(RankBy mode, BallotRule rule) {
        return aCampaign().rankBy(mode, rule);
    }

    /** x 95, y 85, z 75 points. */
    private static BlocStandings table(ExampleCampaign campaign, @Nullable Ballot ballot) {
        return stand(campaign.build(), BLOC, ballot, total("x", "80"), total("y", "70"), total("z", "60"));
    }

    /** The score of {@code a}, and 15 points besides. */
    private static ExampleDossier total(String agency, String score) {
        return aDossier(agency).enters("a", score).enters("b", "10").enters("t", "5");
    }
}
