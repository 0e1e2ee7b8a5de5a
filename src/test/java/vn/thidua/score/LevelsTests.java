package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.AppraiserLine;
import vn.thidua.reconcile.Appraisers;

/** Agency, appraisal, council: criterion by criterion the highest level present wins. */
class LevelsTests {

    private static final Rubric RUBRIC = aRubric(
                    section("1", "60", entered("a", "30"), entered("b", "30")), section("2", "40", entered("c", "40")))
            .build();

    @Test
    void theHighestLevelPresentWinsCriterionByCriterion() {
        Scorecard card = score(aDossier("x")
                .enters("a", "30")
                .enters("b", "29")
                .enters("c", "40")
                .isGiven("a", "25", "thiếu văn bản")
                .isGiven("b", "28", "chậm")
                .isAgreed("a", "25", "27", "đã bổ sung văn bản"));

        assertThat(card.criteria())
                .extracting(CriterionScore::level)
                .containsExactly(Level.COUNCIL, Level.APPRAISAL, Level.SELF);
        assertThat(card.criteria())
                .extracting(score -> score.finalScore().intValueExact())
                .containsExactly(27, 28, 40);
        assertThat(card.finalTotal()).isEqualByComparingTo("95");
        assertThat(card.section("1").orElseThrow().finalScore()).isEqualByComparingTo("55");
        assertThat(card.section("1").orElseThrow().appraised()).isEqualByComparingTo("53");
        assertThat(card.provisional()).isTrue();
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void aResultIsProvisionalOnlyWhileACriterionHasNothingAboveItsSelfScore() {
        ExampleDossier appraised = aDossier("x")
                .enters("a", "30")
                .enters("b", "30")
                .enters("c", "40")
                .isGiven("a", "30")
                .isGiven("b", "30");
        assertThat(score(appraised).provisional()).isTrue();

        Scorecard agreed = score(appraised.isAgreed("c", "40", "38", "xem tại chỗ"));
        assertThat(agreed.provisional()).isFalse();
        assertThat(agreed.appraisedTotal()).isNull();
        assertThat(agreed.finalTotal()).isEqualByComparingTo("98");
    }

    @Test
    void ofSeveralCorrectionsTheLastHoldsAndEachIsComparedWithTheOneBefore() {
        ExampleDossier dossier = aDossier("x")
                .enters("a", "30")
                .isGiven("a", "20", "thiếu")
                .isAgreed("a", "20", "22", "đã xem")
                .isAgreed("a", "22", "24", "đã xem lại");
        assertThat(score(dossier).findings()).isEmpty();
        assertThat(score(dossier).criterion("a").orElseThrow().council().score())
                .isEqualByComparingTo("24");
        assertThat(told(dossier.isAgreed("a", "22", "25", "bảng cũ")))
                .containsExactly("CORRECTION_OUTDATED a – Tiêu chí a: 22 / 24 hoi-nghi.xlsx!Điều chỉnh!a");
    }

    @Test
    void aMeetingThatLookedAtAnotherTableIsToldAndCountsAllTheSame() {
        ExampleDossier dossier =
                aDossier("x").enters("a", "30").isGiven("a", "20", "thiếu").isAgreed("a", "30", "25", "đã xem");
        assertThat(told(dossier))
                .containsExactly("CORRECTION_OUTDATED a – Tiêu chí a: 30 / 20 hoi-nghi.xlsx!Điều chỉnh!a");
        assertThat(score(dossier).criterion("a").orElseThrow().finalScore()).isEqualByComparingTo("25");
        assertThat(told(aDossier("x").enters("a", "30").isAgreed("a", null, "25", "đã xem")))
                .containsExactly("CORRECTION_OUTDATED a – Tiêu chí a: (để trống) / 30 hoi-nghi.xlsx!Điều chỉnh!a");
        assertThat(told(aDossier("x").isAgreed("a", "3", "25", "đã xem")))
                .containsExactly("CORRECTION_OUTDATED a – Tiêu chí a: 3 / (chưa có) hoi-nghi.xlsx!Điều chỉnh!a");
        assertThat(told(aDossier("x").isAgreed("a", null, "25", "đã xem"))).isEmpty();
    }

    @Test
    void whatStoodBeforeMayBeCopiedAsItIsPrinted() {
        ExampleDossier dossier = aDossier("x").enters("a", "7.7777777").isAgreed("a", "7.78", "8", "làm tròn khi họp");
        assertThat(told(dossier)).isEmpty();
        assertThat(told(aDossier("x").enters("a", "7.7777777").isAgreed("a", "7.7", "8", "bảng cũ")))
                .hasSize(1);
    }

    @Test
    void aChangeWantsAReasonUnlessTheCampaignAsksForNone() {
        ExampleDossier dossier = aDossier("x").enters("a", "30").isAgreed("a", "30", "25", " ");
        assertThat(told(dossier))
                .containsExactly("CORRECTION_WITHOUT_REASON a – Tiêu chí a: 25 / 30 hoi-nghi.xlsx!Điều chỉnh!a");
        assertThat(told(aDossier("x").enters("a", "30").isAgreed("a", "30", "30", "")))
                .isEmpty();

        AppraisalRules silent = new AppraisalRules(List.of(Level.COUNCIL), HeadAppraiser.HEAD, false, false);
        assertThat(new Scoring(aCampaign().appraisal(silent).build())
                        .score(bloc(RUBRIC, "x"), List.of(dossier.build()))
                        .get(0)
                        .findings())
                .isEmpty();
    }

    @Test
    void whatTheMeetingDeclaresNotApplicableIsImputedFromWhatCountsBesideIt() {
        Rubric rescaling = aRubric(
                        section("1", "60", entered("a", "30"), entered("b", "30")),
                        section("2", "40", entered("c", "40")))
                .notApplicable(NotApplicable.RESCALE)
                .build();
        ExampleDossier dossier = aDossier("x")
                .enters("a", "30")
                .enters("b", "10")
                .isGiven("a", "24", "thiếu")
                .isAgreed("b", "10", null, "đơn vị không có nhiệm vụ này");
        CriterionScore b = new Scoring(aCampaign().build())
                .score(bloc(rescaling, "x"), List.of(dossier.build()))
                .get(0)
                .criterion("b")
                .orElseThrow();
        assertThat(b.notApplicable()).isTrue();
        assertThat(b.finalScore()).isEqualByComparingTo("24");
        assertThat(b.level()).isEqualTo(Level.COUNCIL);
    }

    @Test
    void everyScoreTellsWhoGaveIt() {
        Appraisers appraisers = new Appraisers(
                bloc(RUBRIC, "x", "y"),
                List.of(
                        new AppraiserLine("Khối phó", new Place("tham-dinh.xlsx", "Tự chấm", "A3")),
                        new AppraiserLine("Hội nghị ngày 20/12", new Place("hoi-nghi.xlsx", "Điều chỉnh", "A3"))));
        Scorecard card = new Scoring(aCampaign().build())
                .score(
                        bloc(RUBRIC, "x", "y"),
                        List.of(aDossier("x")
                                .enters("a", "30")
                                .enters("b", "30")
                                .isGiven("a", "29", "thiếu")
                                .isAgreed("b", "30", "29", "thiếu")
                                .build()),
                        appraisers)
                .get(0);
        assertThat(card.criteria()).extracting(score -> score.self().by()).containsOnly("");
        assertThat(card.criteria().get(0).appraised().by()).isEqualTo("Khối phó");
        assertThat(card.criteria().get(1).appraised()).isEqualTo(Mark.NONE);
        assertThat(card.criteria().get(1).council().by()).isEqualTo("Hội nghị ngày 20/12");
    }

    private static List<String> told(ExampleDossier dossier) {
        return score(dossier).findings().stream()
                .filter(finding -> finding.code() != FindingCode.SCORE_DERIVED)
                .map(LevelsTests::words)
                .toList();
    }

    private static String words(Finding finding) {
        return "%s %s: %s / %s %s"
                .formatted(finding.code(), finding.subject(), finding.found(), finding.expected(), finding.place());
    }

    private static Scorecard score(ExampleDossier dossier) {
        return new Scoring(aCampaign().build())
                .score(bloc(RUBRIC, "x"), List.of(dossier.build()))
                .get(0);
    }
}
