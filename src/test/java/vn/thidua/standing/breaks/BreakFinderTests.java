package vn.thidua.standing.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.aCriterion;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.direct;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Place;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;

class BreakFinderTests {

    private static final Rubric RUBRIC = aRubric(
                    section(
                            "1",
                            "60",
                            aCriterion("a", "30", earn("a", direct("30")))
                                    .evidence()
                                    .build(),
                            criterion("b", "30", adjust("b", new Method.DeductPerCase(n("0.5"), null)))),
                    section("2", "40", entered("c", "40")))
            .build();

    @Test
    void agreementBreaksNothing() {
        assertThat(breaks(aDossier("x")
                        .enters("a", "30", "Báo cáo số 1")
                        .enters("b", "30")
                        .enters("c", "40")
                        .isGiven("a", "30")
                        .isGiven("b", "30")
                        .isGiven("c", "40")))
                .isEmpty();
    }

    @Test
    void aDifferenceWithReasonIsSettledAndWithoutOneOpen() {
        List<Break> breaks = breaks(aDossier("x")
                .enters("a", "30", "Báo cáo số 1")
                .enters("b", "30")
                .enters("c", "40")
                .isGiven("a", "28", "thiếu văn bản")
                .isGiven("b", "30")
                .isGiven("c", "35"));

        assertThat(breaks).extracting(Break::key).containsExactly("SELF_NOT_APPRAISED/x/a", "REASON_MISSING/x/c");
        assertThat(breaks).extracting(Break::open).containsExactly(false, true);
        assertThat(breaks.get(1).difference()).isEqualByComparingTo("-5");
        assertThat(breaks.get(1).effect()).isEqualByComparingTo("5");
        assertThat(breaks.get(1).counting().place()).hasToString("tham-dinh.xlsx!Tự chấm!c");
        assertThat(breaks.get(1).other().place()).hasToString("tu-cham.xlsx!Tự chấm!c");
    }

    @Test
    void whatTheMeetingDecidedSettlesTheDisputeBelowIt() {
        List<Break> breaks = breaks(
                aDossier("x").enters("c", "40").isGiven("c", "35").isAgreed("c", "35", "37", "đã bổ sung hồ sơ"));

        assertThat(breaks).extracting(Break::key).containsExactly("APPRAISED_NOT_AGREED/x/c", "SELF_NOT_APPRAISED/x/c");
        assertThat(breaks.get(0).counting().party()).isEqualTo("Hội nghị");
        assertThat(breaks.get(0).counting().place()).hasToString("hoi-nghi.xlsx!Điều chỉnh!c");
        assertThat(breaks.get(0).other().party()).isEqualTo("Thẩm định");
        assertThat(breaks.get(0).settled()).isEqualTo("đã bổ sung hồ sơ");
        assertThat(breaks.get(0).effect()).isEqualByComparingTo("-2");
        assertThat(breaks.get(1).settled()).isEqualTo("Hội nghị thống nhất 37");
        assertThat(breaks.get(1).alternative()).isNull();
    }

    @Test
    void aMeetingThatSaysNoReasonLeavesTheBreakOpen() {
        assertThat(breaks(aDossier("x").enters("c", "40").isAgreed("c", "40", "37", "")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(BreakClass.REASON_MISSING);
                    assertThat(one.other().party()).isEqualTo("Tự chấm");
                    assertThat(one.open()).isTrue();
                });
    }

    @Test
    void whereNoReasonIsAskedForADifferenceIsSettledWithoutOne() {
        Dossier dossier = aDossier("x").enters("c", "40").isGiven("c", "35").build();
        AppraisalRules silent = new AppraisalRules(List.of(Level.APPRAISAL), HeadAppraiser.HEAD, false, false);
        Scorecard card = new Scoring(aCampaign().build())
                .score(bloc(RUBRIC, "x"), List.of(dossier))
                .get(0);
        assertThat(new BreakFinder(silent, new Tolerances(aCampaign().build()), RUBRIC, dossier, card).find())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(BreakClass.SELF_NOT_APPRAISED);
                    assertThat(one.settled()).isEqualTo("Đợt này không yêu cầu nêu lý do");
                });
    }

    @Test
    void claimsAboveTheMaximumOrWithoutEvidenceAreOpenUntilAppraised() {
        List<Break> breaks =
                breaks(aDossier("x").enters("a", "31").enters("b", "30").enters("c", "40"));

        assertThat(breaks).extracting(Break::key).containsExactly("OVER_MAXIMUM/x/a", "EVIDENCE_MISSING/x/a");
        assertThat(breaks.get(0).effect()).isEqualByComparingTo("-1");
        assertThat(breaks.get(1).effect()).isEqualByComparingTo("-31");
        assertThat(breaks(aDossier("x").enters("a", "31").isGiven("a", "30", "quá mức")))
                .extracting(Break::kind)
                .containsExactly(BreakClass.SELF_NOT_APPRAISED);
    }

    @Test
    void anEntryThatItsFiguresDoNotGiveNamesBoth() {
        List<Break> breaks = breaks(aDossier("x").enters("b", "30").reports("b", "3"));

        assertThat(breaks).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(BreakClass.ENTERED_NOT_DERIVED);
            assertThat(one.alternative()).isEqualByComparingTo("28.5");
            assertThat(one.effect()).isEqualByComparingTo("-1.5");
        });
    }

    @Test
    void figuresAgreeWithinTheDigitsTheyAreToldWith() {
        assertThat(figures("12.47", "12.5")).isEmpty();
        assertThat(figures("12.44", "12.5"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.tolerance()).isEqualTo(new Tolerance(n("0.05"), Tolerance.From.DIGITS)));
        assertThat(figures("3", "4")).hasSize(1);
    }

    @Test
    void aSumMayBeRoundedToItsOwnDigitsButNotFurther() {
        Dossier dossier =
                aDossier("x").enters("a", "28.18", "có").enters("b", "30").build();

        assertThat(totals(dossier, "1", "58.2")).isEmpty();
        assertThat(totals(dossier, "1", "58.18")).isEmpty();
        assertThat(totals(dossier, "1", "58.3")).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("PARTS_NOT_TOTAL/x/1");
            assertThat(one.tolerance()).isEqualTo(new Tolerance(n("0.05"), Tolerance.From.DIGITS));
            assertThat(one.alternative()).isNull();
        });
        assertThat(totals(dossier, null, "58.17")).extracting(Break::subject).containsExactly("");
    }

    @Test
    void aRepeatedSumIsComparedWithTheSelfScores() {
        Dossier dossier = aDossier("x")
                .enters("a", "28", "có")
                .enters("b", "30")
                .isGiven("a", "20", "thiếu")
                .build();
        StatedTotal repeated =
                new StatedTotal("x", null, new BigDecimal("59"), true, new Place("tham-dinh.xlsx", "Biên bản", "D9"));

        assertThat(new TotalBreaks(RUBRIC).find(dossier, List.of(repeated)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(BreakClass.RESTATED_NOT_SELF);
                    assertThat(one.difference()).isEqualByComparingTo("-1");
                });
    }

    private static List<Break> figures(String self, String appraised) {
        return breaks(aDossier("x").reports("c", self).isFound("c", null, appraised)).stream()
                .filter(one -> one.kind() == BreakClass.FIGURE_NOT_ACCEPTED)
                .toList();
    }

    private static List<Break> totals(Dossier dossier, @Nullable String section, String stated) {
        StatedTotal total = new StatedTotal(
                "x", section, new BigDecimal(stated), false, new Place("tu-cham.xlsx", "Tự chấm", "F9"));
        return new TotalBreaks(RUBRIC).find(dossier, List.of(total));
    }

    private static List<Break> breaks(ExampleDossier example) {
        Dossier dossier = example.build();
        Scorecard card = new Scoring(aCampaign().build())
                .score(bloc(RUBRIC, "x"), List.of(dossier))
                .get(0);
        return new BreakFinder(
                        AppraisalRules.DEFAULT, new Tolerances(aCampaign().build()), RUBRIC, dossier, card)
                .find();
    }
}
