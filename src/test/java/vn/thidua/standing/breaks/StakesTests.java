package vn.thidua.standing.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standings;

class StakesTests {

    private static final Rubric RUBRIC = aRubric(
                    section("1", "60", entered("a", "30"), entered("b", "30")), section("2", "40", entered("c", "40")))
            .build();

    private static final AwardRule FLAG = new AwardRule(
            "CO",
            "Cờ thi đua",
            AwardRule.RecipientKind.COLLECTIVE,
            AwardRule.Basis.RANK,
            new AwardRule.Quota(1, null, Base.MEMBERS),
            null,
            List.of(),
            null);

    @Test
    void whatCouldMoveTheFlagComesFirst() {
        List<Stake> stakes = stakes(
                settled("x", "30", "30", "36"), disputed("z", "10", "10", "11"), disputed("y", "30", "30", "38"));

        assertThat(stakes).extracting(Stake::agency).containsExactly("y", "z");
        assertThat(stakes.get(1).weight()).isEqualTo(Stake.Weight.NOTHING);
        assertThat(stakes.get(1).changes()).isEmpty();
    }

    @Test
    void anAnswerThatWouldMoveTheFlagNamesWhoGetsAndWhoLosesIt() {
        assertThat(stakes(settled("x", "30", "30", "36"), disputed("y", "30", "30", "38")))
                .singleElement()
                .satisfies(stake -> {
                    assertThat(stake.weight()).isEqualTo(Stake.Weight.AWARD);
                    assertThat(stake.question()).isEqualTo("Đổi điểm mà không nêu lý do: c – Tiêu chí c");
                    assertThat(stake.lowest()).isEqualByComparingTo("95");
                    assertThat(stake.highest()).isEqualByComparingTo("98");
                    assertThat(stake.changes())
                            .containsExactly(
                                    "Đơn vị x: mất Cờ thi đua",
                                    "Đơn vị y: thêm Cờ thi đua",
                                    "Đơn vị x: hạng 1 → 2",
                                    "Đơn vị y: hạng 2 → 1");
                });
    }

    @Test
    void aSectionNotYetAppraisedIsOneQuestionBetweenItsFloorAndItsMaximum() {
        assertThat(stakes(
                        settled("x", "30", "30", "36"),
                        aDossier("y")
                                .enters("a", "30")
                                .enters("b", "30")
                                .enters("c", "30")
                                .isGiven("a", "30")
                                .isGiven("b", "30")))
                .singleElement()
                .satisfies(stake -> {
                    assertThat(stake.question()).isEqualTo("Chưa thẩm định 1 tiêu chí mục 2 – Mục 2");
                    assertThat(stake.lowest()).isEqualByComparingTo("60");
                    assertThat(stake.highest()).isEqualByComparingTo("100");
                    assertThat(stake.changes())
                            .contains("Đơn vị y: xếp loại Hoàn thành xuất sắc nhiệm vụ → Hoàn thành nhiệm vụ");
                });
    }

    @Test
    void aMissingFileCouldStillWin() {
        assertThat(stakes(settled("x", "30", "30", "36"), aDossier("y").notReceived()))
                .singleElement()
                .satisfies(stake -> {
                    assertThat(stake.question()).isEqualTo("Chưa có bảng tự chấm điểm");
                    assertThat(stake.lowest()).isNull();
                    assertThat(stake.highest()).isEqualByComparingTo("100");
                    assertThat(stake.changes()).contains("Đơn vị y: chưa xếp hạng → 1", "Đơn vị x: mất Cờ thi đua");
                });
    }

    @Test
    void aHeadThatAppraisedItselfWaitsForItsDeputyBetweenFloorAndMaximum() {
        assertThat(stakes(
                        settled("x", "30", "30", "36"),
                        aDossier("y")
                                .enters("a", "30")
                                .enters("b", "30")
                                .enters("c", "38")
                                .isGiven("a", "30")
                                .isGiven("b", "30")
                                .givesItself("c", "37")))
                .singleElement()
                .satisfies(stake -> {
                    assertThat(stake.question())
                            .isEqualTo("Khối trưởng tự thẩm định, chờ Khối phó thẩm định 1 tiêu chí mục 2 – Mục 2");
                    assertThat(stake.lowest()).isEqualByComparingTo("60");
                    assertThat(stake.highest()).isEqualByComparingTo("100");
                    assertThat(stake.weight()).isEqualTo(Stake.Weight.AWARD);
                });
    }

    @Test
    void aDisputeWaitsForTheMeetingThatTheCampaignAwaits() {
        AppraisalRules awaits =
                new AppraisalRules(List.of(Level.APPRAISAL, Level.COUNCIL), HeadAppraiser.HEAD, true, true);
        ExampleDossier disputed = aDossier("y")
                .enters("a", "30")
                .enters("b", "30")
                .enters("c", "38")
                .isGiven("a", "30")
                .isGiven("b", "30")
                .isGiven("c", "35", "thiếu hồ sơ");
        assertThat(stakes(awaits, settled("x", "30", "30", "36"), disputed))
                .singleElement()
                .satisfies(stake -> {
                    assertThat(stake.question()).isEqualTo("Chờ hội nghị thống nhất 1 tiêu chí mục 2 – Mục 2");
                    assertThat(stake.lowest()).isEqualByComparingTo("95");
                    assertThat(stake.highest()).isEqualByComparingTo("98");
                    assertThat(stake.changes()).contains("Đơn vị y: thêm Cờ thi đua");
                });
        assertThat(stakes(settled("x", "30", "30", "36"), disputed)).isEmpty();
        assertThat(stakes(awaits, settled("x", "30", "30", "36"), disputed.isAgreed("a", "30", "30", "")))
                .isEmpty();
    }

    @Test
    void whereAllIsSettledNothingIsAtStake() {
        assertThat(stakes(settled("x", "30", "30", "36"), settled("y", "20", "20", "20")))
                .isEmpty();
    }

    private static List<Stake> stakes(ExampleDossier... examples) {
        return stakes(AppraisalRules.DEFAULT, examples);
    }

    private static List<Stake> stakes(AppraisalRules rules, ExampleDossier... examples) {
        Campaign campaign = aCampaign().award(FLAG).appraisal(rules).build();
        List<Dossier> dossiers =
                Arrays.stream(examples).map(ExampleDossier::build).toList();
        Bloc bloc = bloc(RUBRIC, dossiers.stream().map(Dossier::agency).toArray(String[]::new));
        List<Scorecard> cards = new Scoring(campaign).score(bloc, dossiers);
        BlocStandings now = new Standings(campaign).stand(bloc, dossiers, cards, Set.of());
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            breaks.addAll(new BreakFinder(
                            AppraisalRules.DEFAULT,
                            new Tolerances(aCampaign().build()),
                            RUBRIC,
                            dossiers.get(i),
                            cards.get(i))
                    .find());
        }
        return new Stakes(campaign, now, dossiers, cards, Set.of()).of(breaks);
    }

    /** In c the appraiser takes three points away without a word. */
    private static ExampleDossier disputed(String agency, String a, String b, String c) {
        return aDossier(agency)
                .enters("a", a)
                .enters("b", b)
                .enters("c", c)
                .isGiven("a", a)
                .isGiven("b", b)
                .isGiven("c", String.valueOf(Integer.parseInt(c) - 3));
    }

    private static ExampleDossier settled(String agency, String a, String b, String c) {
        return aDossier(agency)
                .enters("a", a)
                .enters("b", b)
                .enters("c", c)
                .isGiven("a", a)
                .isGiven("b", b)
                .isGiven("c", c);
    }
}
