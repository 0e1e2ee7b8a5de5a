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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.Pact;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standings;

class PactBreaksTests {

    private static final Rubric RUBRIC = aRubric(section(
                    "1",
                    "100",
                    criterion("p", "10", earn("p", new Method.ProRata(Measure.RATIO, n("0.1"), n("10")))),
                    entered("c", "90")))
            .build();

    private static final Bloc BLOC = bloc(RUBRIC, "x", "y");

    @Test
    void anotherPlanThanTheSignedOneIsABreakWithItsEffect() {
        Campaign campaign = campaign(null);
        Pact pact = aPact("x").signs("CT", "100").reports("CT", "90", "81").in(campaign);
        List<Break> breaks =
                breaks(campaign, aDossier("x").reports("p", "90", "81").pact(pact), aDossier("y"));

        assertThat(breaks).extracting(Break::key).containsExactly("TARGET_NOT_PACT/x/CT", "TARGET_NOT_PACT/x/p");
        Break onReport = breaks.get(0);
        assertThat(onReport.counting().party() + " " + onReport.counting().value() + " "
                        + onReport.counting().place())
                .isEqualTo("Giao ước đã ký 100 giao-uoc.xlsx!1!D2");
        assertThat(onReport.other().place()).hasToString("bao-cao.xlsx!1!D2");
        assertThat(onReport.alternative()).isNull();
        Break onFigures = breaks.get(1);
        assertThat(onFigures.counting().party()).isEqualTo("Tự chấm");
        assertThat(onFigures.other().place()).hasToString("giao-uoc.xlsx!1!D2");
        // 81 of 90 are 9 points, 81 of 100 are 8.1.
        assertThat(onFigures.alternative()).isEqualByComparingTo("8.1");
        assertThat(onFigures.effect()).isEqualByComparingTo("-0.9");
    }

    @Test
    void anotherResultThanTheReportedOneIsABreakAndAnEnteredScoreDoesNotDependOnIt() {
        Campaign campaign = campaign(null);
        Pact pact = aPact("x").signs("CT", "100").reports("CT", "100", "80").in(campaign);
        List<Break> derived =
                breaks(campaign, aDossier("x").reports("p", "100", "90").pact(pact), aDossier("y"));
        assertThat(derived).extracting(Break::key).containsExactly("ACTUAL_NOT_PACT_REPORT/x/p");
        assertThat(derived.get(0).effect()).isEqualByComparingTo("-1");

        List<Break> typed = breaks(
                campaign,
                aDossier("x").enters("p", "9").reports("p", "100", "90").pact(pact),
                aDossier("y"));
        assertThat(typed)
                .filteredOn(one -> one.kind() == BreakClass.ACTUAL_NOT_PACT_REPORT)
                .singleElement()
                .satisfies(one -> assertThat(one.alternative()).isNull());
    }

    @Test
    void theFigureThatTheAppraiserFoundIsTheOneThatCounts() {
        Campaign campaign = campaign(null);
        Pact pact = aPact("x").signs("CT", "100").reports("CT", "100", "80").in(campaign);
        List<Break> breaks = breaks(
                campaign,
                aDossier("x")
                        .reports("p", "100", "80")
                        .isFound("p", "100", "70")
                        .pact(pact),
                aDossier("y"));
        assertThat(breaks)
                .filteredOn(one -> one.kind() == BreakClass.ACTUAL_NOT_PACT_REPORT)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.counting().party()).isEqualTo("Thẩm định");
                    assertThat(one.counting().value()).isEqualByComparingTo("70");
                    assertThat(one.effect()).isEqualByComparingTo("1");
                });
    }

    @Test
    void withinTheToleranceNothingIsBroken() {
        Pact close = aPact("x").signs("CT", "100").reports("CT", "100", "80.4").in(campaign("0.5"));
        ExampleDossier dossier = aDossier("x").reports("p", "100", "80").pact(close);
        assertThat(breaks(campaign("0.5"), dossier, aDossier("y"))).isEmpty();
        assertThat(breaks(campaign("0.3"), dossier, aDossier("y")))
                .extracting(one -> one.tolerance().from())
                .containsExactly(Tolerance.From.INDICATOR);
        // Half a unit of the last digit written: 80.4 may be 80.44, but not 80.
        assertThat(breaks(campaign(null), dossier, aDossier("y")))
                .extracting(one -> one.tolerance().amount().toPlainString())
                .containsExactly("0.05");
    }

    @Test
    void anIndicatorInAnotherUnitAndATargetOfItsOwnAreNotHeldAgainstTheFigures() {
        Campaign campaign = campaign(null);
        Pact pact = aPact("x")
                .signs("CT", "tỷ đồng", null, "1")
                .signs("Trồng cây", "", null, "20")
                .reports("CT", "triệu đồng", "900", "850", "")
                .reports("Trồng cây", "15", "30")
                .in(campaign);
        List<Break> breaks =
                breaks(campaign, aDossier("x").reports("p", "1000", "850").pact(pact), aDossier("y"));
        assertThat(breaks).extracting(Break::key).containsExactly("TARGET_NOT_PACT/x/Trồng cây");
    }

    @Test
    void aStatedPercentageThatIsNotItsPartsTellsWhatWentWrong() {
        Campaign campaign = campaign(null);
        Pact pact = aPact("x")
                .reports("Phường 1", "", "2110", "2069", "98.06")
                .reports("Phường 2", "", "1194", "1172", "98.15")
                .reports("Phường 5", "", "1709", "1675", "98.06")
                .in(campaign);
        List<Break> breaks = breaks(campaign, aDossier("x").pact(pact), aDossier("y"));
        assertThat(breaks)
                .extracting(one -> one.key() + " " + one.counting().value() + " "
                        + one.other().party() + " " + one.other().value() + " "
                        + one.other().place())
                .containsExactly(
                        "PERCENT_NOT_ITS_PARTS/x/Phường 2 98.16 Tỷ lệ đã ghi (bị cắt bớt chữ số, không làm tròn) 98.15"
                                + " bao-cao.xlsx!1!F3",
                        "PERCENT_NOT_ITS_PARTS/x/Phường 5 98.01 Tỷ lệ đã ghi (trùng với tỷ lệ của dòng khác) 98.06"
                                + " bao-cao.xlsx!1!F4");
    }

    @Test
    void whoSignedNothingBreaksNothing() {
        assertThat(breaks(campaign(null), aDossier("x").reports("p", "100", "90"), aDossier("y")))
                .isEmpty();
    }

    private static Campaign campaign(@Nullable String tolerance) {
        return aCampaign()
                .bloc(BLOC)
                .indicator(new Indicator(
                        "CT",
                        "Giải ngân",
                        "triệu đồng",
                        List.of(),
                        List.of("p"),
                        Indicator.Direction.AT_LEAST,
                        tolerance == null ? null : n(tolerance)))
                .build();
    }

    private static List<Break> breaks(Campaign campaign, ExampleDossier... made) {
        List<Dossier> dossiers = Arrays.stream(made).map(ExampleDossier::build).toList();
        List<Scorecard> cards = new Scoring(campaign).score(BLOC, dossiers);
        BlocStandings table = new Standings(campaign).stand(BLOC, dossiers, cards, Set.of());
        ComparedDossiers compared =
                new ComparedDossiers(dossiers, new Appraisers(BLOC, List.of()), List.of(), List.of(), null);
        return new BlocReconciling(campaign)
                .reconcile(table, compared, cards, Set.of()).breaks().stream()
                        .filter(one ->
                                one.kind().name().contains("PACT") || one.kind() == BreakClass.PERCENT_NOT_ITS_PARTS)
                        .toList();
    }
}
