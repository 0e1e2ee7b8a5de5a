package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCampaign.classification;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.bonusSection;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.standing.ExampleStandings.classes;
import static vn.thidua.standing.ExampleStandings.stand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Basis;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.Classification.Level;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;

class ClassingTests {

    private static final Rubric RUBRIC = aRubric(
                    section(
                            "1",
                            "90",
                            entered("a", "40"),
                            entered("b", "40"),
                            criterion(
                                    "kl",
                                    "10",
                                    adjust("kl.w", new Method.Waiver(List.of(adjust("kl.1", perCase("5", null))))))),
                    section("2", "10", entered("c", "10"), criterion("co", "0", adjust("co", countRate("10", null)))),
                    bonusSection("3", "10", entered("thuong", "10")))
            .build();

    private static final Gate EACH_85 = new Gate(Level.CRITERION, n("85"));
    private static final Gate EACH_80 = new Gate(Level.CRITERION, n("80"));

    @ParameterizedTest
    @CsvSource({"100, XS", "90, XS", "89.9999999999, T", "80, T", "79.9999999999, HT", "0, HT"})
    void lowerBoundsAreInclusive(String total, String awardClass) {
        Rubric rubric = aRubric(section("1", "100", entered("a", "100"))).build();
        BlocStandings table =
                stand(aCampaign().build(), bloc(rubric, "x"), aDossier("x").enters("a", total));
        assertThat(classes(table)).isEqualTo("x:" + awardClass);
        assertThat(table.standings().get(0).classReason()).isNull();
    }

    @Test
    void theCappedBasisStopsAtTheMaximum() {
        Rubric rubric =
                aRubric(section("1", "85", entered("a", "85"))).max("85").build();
        ExampleDossier over = aDossier("x").enters("a", "95");
        assertThat(classes(stand(aCampaign().build(), bloc(rubric, "x"), over))).isEqualTo("x:T");
        assertThat(classes(stand(
                        aCampaign()
                                .classification(classification(Basis.TOTAL, null))
                                .build(),
                        bloc(rubric, "x"),
                        over)))
                .isEqualTo("x:XS");
    }

    @Test
    void aCriterionBelowTheGateDropsTheClassAndIsNamed() {
        Standing standing = gated(EACH_85, EACH_80, full().enters("b", "33.999"));
        assertThat(standing.awardClass().code()).isEqualTo("T");
        assertThat(standing.classReason())
                .isEqualTo(
                        "Chưa đạt “Hoàn thành xuất sắc nhiệm vụ”: dưới 85\u00a0% điểm chuẩn ở tiêu chí b – Tiêu chí b (33,999/40)");
    }

    @Test
    void theGateItselfIsEnough() {
        assertThat(gated(EACH_85, EACH_80, full().enters("b", "34"))
                        .awardClass()
                        .code())
                .isEqualTo("XS");
    }

    @Test
    void belowTwoGatesOneFallsTwice() {
        Standing standing = gated(EACH_85, EACH_80, full().enters("b", "31"));
        assertThat(standing.awardClass().code()).isEqualTo("HT");
        assertThat(standing.classReason())
                .contains("Hoàn thành xuất sắc nhiệm vụ")
                .contains("Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void anEntryInTheRegisterDropsOneClassAndIsNamedWithItsCell() {
        Standing standing =
                conditioned(Classification.Demotion.FALL_ONE, spotless().isDisciplined("CACH_CHUC", 1, false));
        assertThat(standing.rank()).isEqualTo(1);
        assertThat(standing.awardClass().code()).isEqualTo("T");
        assertThat(standing.classReason())
                .isEqualTo("Chưa đạt “Hoàn thành xuất sắc nhiệm vụ”: có kỷ luật từ cảnh cáo trở lên, không kể vụ việc"
                        + " đơn vị tự phát hiện: cách chức, quyết định số 1/QĐ ngày 05/06/2022"
                        + " (so-ky-luat.xlsx!Sổ!C5)");
    }

    @ParameterizedTest
    @CsvSource({"KHIEN_TRACH, false, XS", "CANH_CAO, false, T", "CANH_CAO, true, XS", "KHAI_TRU, false, T"})
    void onlyEntriesThatTheConditionMeansCount(String form, boolean selfDetected, String awardClass) {
        ExampleDossier dossier = spotless().isDisciplined(form, 1, selfDetected);
        assertThat(conditioned(Classification.Demotion.FALL_TO_PASSING, dossier)
                        .awardClass()
                        .code())
                .isEqualTo(awardClass);
    }

    @Test
    void furtherEntriesAreCounted() {
        ExampleDossier dossier = spotless().isDisciplined("CANH_CAO", 1, false).isDisciplined("CANH_CAO", 2, false);
        assertThat(conditioned(Classification.Demotion.FALL_ONE, dossier).classReason())
                .endsWith("(so-ky-luat.xlsx!Sổ!C5) và 1 quyết định khác");
    }

    @Test
    void bothClassesMayAskForIt() {
        Classification settings = conditions(Classification.Demotion.FALL_TO_PASSING, 2);
        Standing standing = stand(
                        aCampaign().classification(settings).build(),
                        bloc(RUBRIC, "x"),
                        spotless().isDisciplined("CANH_CAO", 1, false))
                .standings()
                .get(0);
        assertThat(standing.awardClass().code()).isEqualTo("HT");
    }

    @Test
    void whoFallsForConductLeavesItsSeatUnderTheCeilingToTheNext() {
        Classification settings = new Classification(
                Basis.CAPPED,
                conditions(Classification.Demotion.FALL_ONE, 1).classes(),
                new Ceiling(n("50"), Base.MEMBERS),
                Classification.Demotion.FALL_ONE);
        BlocStandings table = stand(
                aCampaign().classification(settings).build(),
                bloc(RUBRIC, "x", "y"),
                spotless().isDisciplined("CANH_CAO", 1, false),
                aDossier("y")
                        .enters("a", "39")
                        .enters("b", "40")
                        .enters("kl", "10")
                        .enters("c", "10"));
        assertThat(classes(table)).isEqualTo("x:T y:XS");
        assertThat(table.ranked()).isEqualTo(2);
    }

    @Test
    void whereNobodySentTheRegisterTheTableSaysSo() {
        Classification settings = conditions(Classification.Demotion.FALL_ONE, 1);
        BlocStandings table = stand(
                aCampaign().classification(settings).build(),
                bloc(RUBRIC, "x", "y"),
                spotless(),
                aDossier("y").enters("a", "40").isWatched());
        assertThat(classes(table)).isEqualTo("x:XS y:HT");
        assertThat(table.notes())
                .containsExactly(
                        "Chưa có sổ theo dõi kỷ luật của 1/2 đơn vị được xếp hạng: chưa xét điều kiện về kỷ luật");
    }

    /** The best class, or the best two, without cảnh cáo and graver unless the agency itself detected the breach. */
    private static Classification conditions(Classification.Demotion demotion, int classes) {
        Breaches grave = new Breaches(DisciplineScale.DEFAULT.form("CANH_CAO").orElseThrow(), null, false);
        List<Breaches> second = classes > 1 ? List.of(grave) : List.of();
        return new Classification(
                Basis.CAPPED,
                List.of(
                        new AwardClass("XS", "Hoàn thành xuất sắc nhiệm vụ", n("90"), null, List.of(grave)),
                        new AwardClass("T", "Hoàn thành tốt nhiệm vụ", n("80"), null, second),
                        new AwardClass("HT", "Hoàn thành nhiệm vụ", null, null)),
                null,
                demotion);
    }

    private static ExampleDossier spotless() {
        return full().enters("b", "40");
    }

    private static Standing conditioned(Classification.Demotion demotion, ExampleDossier dossier) {
        return stand(aCampaign().classification(conditions(demotion, 1)).build(), bloc(RUBRIC, "x"), dossier)
                .standings()
                .get(0);
    }

    @Test
    void bonusAndBaselessLinesAreNotGated() {
        ExampleDossier noBonus = full().enters("b", "40").enters("thuong", "0");
        assertThat(gated(EACH_85, null, noBonus).awardClass().code()).isEqualTo("XS");
    }

    @Test
    void waivedAndNotApplicableLinesAreNotGated() {
        ExampleDossier waived = aDossier("x")
                .enters("a", "40")
                .enters("b", "40")
                .enters("c", "10")
                .enters("kl", "5")
                .reports("kl.1", "1")
                .reports("kl.w", "1");
        assertThat(gated(EACH_85, null, waived).awardClass().code()).isEqualTo("XS");
        ExampleDossier notApplicable = aDossier("x")
                .enters("a", "34")
                .declaresNotApplicable("b")
                .enters("c", "10")
                .enters("thuong", "10")
                .enters("kl", "10");
        assertThat(gated(new Gate(Level.CRITERION, n("85")), null, notApplicable)
                        .awardClass()
                        .code())
                .isEqualTo("XS");
    }

    @Test
    void aSectionGateLooksAtSums() {
        Gate sections = new Gate(Level.SECTION, n("90"));
        assertThat(gated(sections, null, full().enters("b", "31")).awardClass().code())
                .isEqualTo("XS");
        Standing below = gated(sections, null, full().enters("b", "30.9"));
        assertThat(below.awardClass().code()).isEqualTo("T");
        assertThat(below.classReason()).endsWith("dưới 90\u00a0% điểm chuẩn ở mục 1 – Mục 1 (80,9/90)");
    }

    @Test
    void theCeilingKeepsTheBestRanked() {
        BlocStandings table = ceiling("50", "96", "95", "94", "70");
        assertThat(classes(table)).isEqualTo("a1:XS a2:XS a3:T a4:HT");
        assertThat(table.standings().get(2).classReason())
                .isEqualTo("Vượt tỷ lệ tối đa 50\u00a0% được xếp “Hoàn thành xuất sắc nhiệm vụ” (2/4 đơn vị)");
    }

    @Test
    void theCeilingIsRoundedDown() {
        assertThat(classes(ceiling("74.9", "96", "95", "94", "93"))).isEqualTo("a1:XS a2:XS a3:T a4:T");
        assertThat(classes(ceiling("20", "96", "95", "94", "93"))).isEqualTo("a1:T a2:T a3:T a4:T");
    }

    @Test
    void aTieAcrossTheCeilingFallsAsAWholeWithAllBelow() {
        BlocStandings table = ceiling("50", "96", "95", "95", "94");
        assertThat(classes(table)).isEqualTo("a1:XS a2:T a3:T a4:T");
        assertThat(table.standings().get(1).classReason()).endsWith("đồng hạng ở ranh giới cùng xuống một mức");
        assertThat(table.standings().get(3).classReason()).doesNotContain("đồng hạng");
    }

    @Test
    void aCeilingMayLookAtTheRankedOnly() {
        Classification ofRanked = classification(Basis.CAPPED, new Ceiling(n("50"), Base.RANKED));
        assertThat(classes(table(ofRanked, "96", "95", null, null))).isEqualTo("a1:XS a2:T");
        Classification ofMembers = classification(Basis.CAPPED, new Ceiling(n("50"), Base.MEMBERS));
        assertThat(classes(table(ofMembers, "96", "95", null, null))).isEqualTo("a1:XS a2:XS");
    }

    private static ExampleDossier full() {
        return aDossier("x")
                .enters("a", "40")
                .enters("kl", "10")
                .enters("c", "10")
                .enters("thuong", "10");
    }

    private static Standing gated(Gate best, @Nullable Gate good, ExampleDossier dossier) {
        return stand(
                        aCampaign()
                                .classification(classification(Basis.TOTAL, null, best, good))
                                .build(),
                        bloc(RUBRIC, "x"),
                        dossier)
                .standings()
                .get(0);
    }

    private static BlocStandings ceiling(String percent, String... totals) {
        return table(classification(Basis.CAPPED, new Ceiling(n(percent), Base.MEMBERS)), totals);
    }

    private static BlocStandings table(Classification classification, String... totals) {
        Rubric rubric = aRubric(section("1", "100", entered("a", "100"))).build();
        String[] members = new String[totals.length];
        ExampleDossier[] dossiers = new ExampleDossier[totals.length];
        for (int i = 0; i < totals.length; i++) {
            members[i] = "a" + (i + 1);
            dossiers[i] = totals[i] == null
                    ? aDossier(members[i]).notReceived()
                    : aDossier(members[i]).enters("a", totals[i]);
        }
        ExampleCampaign campaign = aCampaign().classification(classification);
        return stand(campaign.build(), bloc(rubric, members), dossiers);
    }
}
