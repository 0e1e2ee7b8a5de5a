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
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.score.ExampleRules.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.RegisterRules;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Money;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.Papers;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.Standings;

class RegisterBreaksTests {

    private static final Method TENTH = new Method.ProRata(Measure.ACTUAL, n("0.1"), n("10"));

    private static final Rubric RUBRIC = aRubric(section(
                    "1",
                    "100",
                    criterion("i", "10", rule("i", TENTH, Effect.EARN, Source.INDEX)),
                    criterion("d", "10", rule("d", perCase("2", null), Effect.ADJUST, Source.DISCIPLINE)),
                    criterion("p", "10", earn("p", new Method.ProRata(Measure.RATIO, n("0.1"), n("10")))),
                    entered("c", "70")))
            .build();

    private static final Bloc BLOC = bloc(RUBRIC, "x", "y");

    private static final List<Indicator> INDICATORS = List.of(
            indicator("CT1", "Giải ngân", "triệu đồng", List.of("p"), null, "Kho bạc mẫu", List.of()),
            indicator("CT2", "Quỹ mẫu", "triệu đồng", List.of(), null, "Ban quỹ mẫu", List.of()),
            indicator("CT3", "Tỷ lệ bao phủ", "%", List.of(), null, "y", List.of("x", "y")),
            indicator("CT4", "Tỷ lệ đúng hạn", "%", List.of(), n("0.2"), null, List.of("x", "y")));

    private static Indicator indicator(
            String code,
            String title,
            String unit,
            List<String> rules,
            @Nullable BigDecimal tolerance,
            @Nullable String owner,
            List<String> toldBy) {
        return new Indicator(
                code, title, unit, List.of(), rules, Indicator.Direction.AT_LEAST, tolerance, owner, toldBy);
    }

    @Test
    void theIndexCountsAndTheClaimIsTheOtherSide() {
        List<Break> breaks = breaks(Map.of(), aDossier("x").reports("i", "95").hasIndex("i", null, "90"));
        assertThat(breaks).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("ACTUAL_NOT_REGISTER/x/i");
            assertThat(one.counting().place()).hasToString("chi-so.xlsx!Số liệu!i");
            assertThat(one.other().party()).isEqualTo("Tự chấm");
            assertThat(one.effect()).isEqualByComparingTo("0.5");
        });
    }

    /** Of the class, of the indicator, of the digits: whichever is told first. */
    @Test
    void toleranceIsOfTheIndicatorElseOfTheClassElseOfTheDigits() {
        ExampleDossier claim = aDossier("x").reports("i", "90.4").hasIndex("i", null, "90");
        assertThat(breaks(Map.of(), claim))
                .extracting(Break::tolerance)
                .containsExactly(new Tolerance(n("0.05"), Tolerance.From.DIGITS));
        assertThat(breaks(Map.of("ACTUAL_NOT_REGISTER", n("0.3")), claim))
                .extracting(Break::tolerance)
                .containsExactly(new Tolerance(n("0.3"), Tolerance.From.CLASS));
        assertThat(breaks(Map.of("ACTUAL_NOT_REGISTER", n("0.4")), claim)).isEmpty();
        assertThat(shared("98.5", "98.2", Map.of("TOLD_DIFFERENTLY", n("1"))))
                .extracting(Break::tolerance)
                .containsExactly(new Tolerance(n("0.2"), Tolerance.From.INDICATOR));
        assertThat(shared("98.4", "98.2", Map.of())).isEmpty();
    }

    @Test
    void pointsThatTheRegisterOfDisciplineTakesAreNoClaim() {
        assertThat(breaks(Map.of(), aDossier("x").enters("d", "10").isDisciplined("KHIEN_TRACH", 1, false)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo("ACTUAL_NOT_REGISTER/x/d");
                    assertThat(one.difference()).isEqualByComparingTo("-2");
                    assertThat(one.counting().place()).hasToString("so-ky-luat.xlsx!Sổ!C5");
                    assertThat(one.other().place()).hasToString("tu-cham.xlsx!Tự chấm!d");
                });
        assertThat(breaks(
                        Map.of(),
                        aDossier("x").enters("d", "10").reports("d", "0").isDisciplined("KHIEN_TRACH", 1, false)))
                .extracting(one -> one.key() + " " + one.difference() + " " + ScoreText.of(one.effect()))
                .containsExactly("ACTUAL_NOT_REGISTER/x/d 1 2");
        assertThat(breaks(Map.of(), aDossier("x").enters("d", "10").isWatched()))
                .isEmpty();
    }

    @Test
    void theOwnersFigureIsHeldAgainstTheReportAndTheSheetOfFigures() {
        List<Break> breaks = breaks(
                Map.of(),
                aDossier("x")
                        .reports("p", "1000", "900")
                        .pact(aPact("x").reports("CT1", "1000", "850").in(campaign(Map.of())))
                        .figure("CT1", "800"));
        assertThat(breaks)
                .filteredOn(one -> one.kind() == BreakClass.ACTUAL_NOT_REGISTER)
                .extracting(one -> one.subject() + ": " + one.counting().party() + " "
                        + one.counting().value() + ", " + one.other().party() + " "
                        + one.other().value() + ", " + (one.effect() == null ? "none" : ScoreText.of(one.effect())))
                .containsExactly(
                        "CT1: Kho bạc mẫu 800, Báo cáo giao ước 850, none", "p: Tự chấm 900, Kho bạc mẫu 800, −1");
    }

    @Test
    void activitiesThatBearAFundsNameAddUpToWhatTheFundReceived() {
        assertThat(breaks(Map.of(), aDossier("x").figure("CT2", "20"), funds("12000000"), funds("8000000")))
                .isEmpty();
        assertThat(breaks(Map.of(), aDossier("x").figure("CT2", "20"), funds("12000000"), funds("9500000")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo("ACTUAL_NOT_REGISTER/x/1. Quỹ mẫu");
                    assertThat(one.difference()).isEqualByComparingTo("-1.5");
                    assertThat(one.other().place()).hasToString("phong-trao.xlsx!Phong trào!E5");
                });
    }

    @Test
    void theOwnersWordHoldsAmongThoseWhoTellOneFigure() {
        Campaign campaign = campaign(Map.of());
        List<Break> breaks = breaks(
                campaign,
                List.of(),
                aDossier("x").pact(aPact("x").reports("CT3", "90", "94.2").in(campaign)),
                aDossier("y").pact(aPact("y").reports("CT3", "90", "93.5").in(campaign)));
        assertThat(breaks).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("TOLD_DIFFERENTLY/x/CT3");
            assertThat(one.counting().party()).isEqualTo("Đơn vị y (chủ số liệu)");
            assertThat(one.other().party()).isEqualTo("Đơn vị x");
        });
        assertThat(breaks(
                        campaign,
                        List.of(),
                        aDossier("x")
                                .pact(aPact("x").reports("CT3", "90", "94.2").in(campaign)),
                        aDossier("y")))
                .isEmpty();
    }

    @Test
    void whatTheOwnersOwnSheetSaysHoldsForAll() {
        Campaign campaign = campaign(Map.of());
        List<Break> breaks = breaks(
                campaign,
                List.of(),
                aDossier("x")
                        .figure("CT3", "93.5")
                        .pact(aPact("x").reports("CT3", "90", "94.2").in(campaign)),
                aDossier("y")
                        .figure("CT3", "93.5")
                        .pact(aPact("y").reports("CT3", "90", "93.9").in(campaign)));
        assertThat(breaks)
                .extracting(one -> one.key() + " " + one.counting().party() + " "
                        + one.counting().place())
                .containsExactly(
                        "TOLD_DIFFERENTLY/x/CT3 Đơn vị y (chủ số liệu) so-lieu-chu.xlsx!Chỉ số!F5",
                        "TOLD_DIFFERENTLY/y/CT3 Đơn vị y (chủ số liệu) so-lieu-chu.xlsx!Chỉ số!F5");
    }

    /** Nobody owns CT4: the first who tells it holds. */
    private static List<Break> shared(String first, String second, Map<String, BigDecimal> tolerances) {
        Campaign campaign = campaign(tolerances);
        return breaks(
                campaign,
                List.of(),
                aDossier("x").pact(aPact("x").reports("CT4", "90", first).in(campaign)),
                aDossier("y").pact(aPact("y").reports("CT4", "90", second).in(campaign)));
    }

    private static ActivityLine funds(String dong) {
        Place place = new Place("phong-trao.xlsx", "Phong trào", "B5");
        return new ActivityLine(
                "x",
                "",
                "1. Quỹ mẫu",
                null,
                null,
                null,
                new Money(n(dong)),
                "",
                place,
                place,
                new Place("phong-trao.xlsx", "Phong trào", "E5"));
    }

    private static Campaign campaign(Map<String, BigDecimal> tolerances) {
        ExampleCampaign campaign =
                aCampaign().bloc(BLOC).registers(new RegisterRules(DisciplineScale.DEFAULT, tolerances));
        INDICATORS.forEach(campaign::indicator);
        return campaign.build();
    }

    private static List<Break> breaks(
            Map<String, BigDecimal> tolerances, ExampleDossier made, ActivityLine... activities) {
        return breaks(campaign(tolerances), List.of(activities), made, aDossier("y"));
    }

    private static List<Break> breaks(Campaign campaign, List<ActivityLine> activities, ExampleDossier... made) {
        List<Dossier> dossiers = Arrays.stream(made).map(ExampleDossier::build).toList();
        List<Scorecard> cards = new Scoring(campaign).score(BLOC, dossiers);
        ComparedDossiers compared = new ComparedDossiers(
                dossiers, new Appraisers(BLOC, List.of()), List.of(), List.of(), Papers.NONE, activities, null);
        return new BlocReconciling(campaign)
                        .reconcile(
                                new Standings(campaign).stand(BLOC, dossiers, cards, Set.of()),
                                compared,
                                cards,
                                Set.of())
                        .breaks()
                        .stream()
                        .filter(one -> one.kind() == BreakClass.ACTUAL_NOT_REGISTER
                                || one.kind() == BreakClass.TOLD_DIFFERENTLY)
                        .toList();
    }
}
