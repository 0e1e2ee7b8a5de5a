package vn.thidua.standing.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExamplePact.aPact;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.Standings;

/** What hangs on a figure beyond the score of its agency: the others of the bloc, and ties that the pact parts. */
class FigureStakesTests {

    private static final Rubric RUBRIC = aRubric(section(
                    "1", "100", criterion("k", "40", earn("k", new Method.Leader(n("40")))), entered("c", "60")))
            .build();

    private static final Bloc BLOC = bloc(RUBRIC, "x", "y");

    private static final Predicate<Stake> PACT =
            stake -> stake.question().startsWith("Kế hoạch khác giao ước đã ký: Trồng cây");

    /** By its own figure x leads the bloc; by its report y does, and gets more for that. */
    @Test
    void whoIsMeasuredByTheBestOfTheBlocMovesWithTheFigureOfAnother() {
        Campaign campaign = campaign().build();
        List<Stake> stakes = stakes(
                campaign,
                settled("x", "50")
                        .reports("k", "100", "150")
                        .pact(aPact("x").reports("CT", "100", "110").in(campaign)),
                settled("y", "52").reports("k", "100", "125"));

        assertThat(stakes)
                .filteredOn(stake -> stake.question().startsWith("Thực hiện khác báo cáo giao ước"))
                .singleElement()
                .satisfies(stake -> {
                    // x: 40 as the leader, or 20 + 10 ÷ 25 × 20 = 28; y: 20 + 25 ÷ 50 × 20 = 30, or 40 as the leader.
                    assertThat(stake.highest()).isEqualByComparingTo("90");
                    assertThat(stake.lowest()).isEqualByComparingTo("78");
                    assertThat(stake.changes())
                            .contains("Đơn vị y: xếp loại Hoàn thành tốt nhiệm vụ → Hoàn thành xuất sắc nhiệm vụ");
                    assertThat(stake.weight()).isEqualTo(Stake.Weight.CLASS);
                });
    }

    @Test
    void aTargetOfThePactMayPartATie() {
        Campaign campaign =
                campaign().tieBreak(TieBreak.Kind.PACT_ACHIEVEMENT, "").build();
        List<Stake> stakes = stakes(
                campaign,
                settled("x", "50")
                        .pact(aPact("x")
                                .signs("Trồng cây", "100")
                                .reports("Trồng cây", "80", "90")
                                .in(campaign)),
                settled("y", "50")
                        .pact(aPact("y")
                                .signs("Trồng cây", "80")
                                .reports("Trồng cây", "80", "90")
                                .in(campaign)));

        assertThat(stakes).filteredOn(PACT).singleElement().satisfies(stake -> {
            assertThat(stake.lowest()).isEqualByComparingTo(stake.highest());
            assertThat(stake.weight()).isEqualTo(Stake.Weight.RANK);
            assertThat(stake.changes()).containsExactly("Đơn vị x: hạng 2 → 1");
        });
        assertThat(stakes(
                        campaign().build(),
                        settled("x", "50")
                                .pact(aPact("x")
                                        .signs("Trồng cây", "100")
                                        .reports("Trồng cây", "80", "90")
                                        .in(campaign)),
                        settled("y", "50")))
                .noneMatch(PACT);
    }

    @Test
    void targetsOfWhichNothingIsToldMayPartATie() {
        Campaign campaign =
                campaign().tieBreak(TieBreak.Kind.PACT_ACHIEVEMENT, "").build();
        List<Stake> stakes = stakes(
                campaign,
                settled("x", "50")
                        .pact(aPact("x")
                                .signs("Trồng cây", "80")
                                .signs("Đơn thư", "", Indicator.Direction.BELOW, "2")
                                .in(campaign)),
                settled("y", "50")
                        .pact(aPact("y")
                                .signs("Trồng cây", "80")
                                .reports("Trồng cây", "80", "90")
                                .in(campaign)));
        assertThat(stakes)
                .filteredOn(stake -> stake.question().equals("Chưa có kết quả của chỉ tiêu giao ước"))
                .singleElement()
                .satisfies(stake -> {
                    assertThat(stake.agency()).isEqualTo("x");
                    assertThat(stake.weight()).isEqualTo(Stake.Weight.RANK);
                    assertThat(stake.changes()).containsExactly("Đơn vị x: hạng 2 → 1");
                });
    }

    private static ExampleCampaign campaign() {
        return aCampaign()
                .bloc(BLOC)
                .indicator(new Indicator(
                        "CT", "Giải ngân", null, List.of(), List.of("k"), Indicator.Direction.AT_LEAST, null));
    }

    private static ExampleDossier settled(String agency, String score) {
        return aDossier(agency).enters("c", score).isGiven("c", score);
    }

    private static List<Stake> stakes(Campaign campaign, ExampleDossier... made) {
        List<Dossier> dossiers = Arrays.stream(made).map(ExampleDossier::build).toList();
        List<Scorecard> cards = new Scoring(campaign).score(BLOC, dossiers);
        ComparedDossiers compared =
                new ComparedDossiers(dossiers, new Appraisers(BLOC, List.of()), List.of(), List.of(), null);
        return new BlocReconciling(campaign)
                .reconcile(new Standings(campaign).stand(BLOC, dossiers, cards, Set.of()), compared, cards, Set.of())
                .stakes();
    }
}
