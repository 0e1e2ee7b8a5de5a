package vn.thidua.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.inspect.SubmissionBuilder.aFullSelfScore;
import static vn.thidua.inspect.SubmissionBuilder.aSelfScore;
import static vn.thidua.inspect.SubmissionBuilder.anAppraisal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.SmallCampaign;
import vn.thidua.ingest.Submission;

class InspectionTests {

    private final Inspection inspection = new Inspection(SmallCampaign.campaign());

    @Test
    void passesAFaultlessSelfScore() {
        Submission submission = aFullSelfScore()
                .total("a", "6")
                .total("C", "5")
                .total("1", "11")
                .total("2", "4")
                .total("", "15")
                .build();

        assertThat(inspection.inspect(submission)).isSameAs(submission);
    }

    @Test
    void keepsWhatReadingFoundAndAddsItsOwn() {
        Submission submission = inspection.inspect(aFullSelfScore()
                .found(FindingCode.NUMBER_REPAIRED, "F1")
                .total("", "16")
                .build());

        assertThat(submission.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NUMBER_REPAIRED, FindingCode.TOTAL_NOT_SUM_OF_PARTS);
        assertThat(submission.refused()).isFalse();
    }

    @Test
    void scoreIsSumOfPartsWhereThePartsAreFilledIn() {
        assertThat(only(aSelfScoreBut("a7", "3", "8", "", "11", "CV"))).isEmpty();
        assertThat(only(aSelfScoreBut("a7", "3", "", "0.5", "2.5", ""))).isEmpty();
        assertThat(only(aSelfScoreBut("a7", "3", "", "", "2.5", ""))).isEmpty();
        assertThat(only(aSelfScoreBut("a7", "", "8", "0.5", "11", "CV")))
                .containsExactly("SCORE_NOT_SUM_OF_PARTS F5 a7 – Đất công: 11 / 10,5");
    }

    @Test
    void totalsAreSumsOfWhatStandsOnTheSheet() {
        assertThat(only(aFullSelfScore().total("1", "11.5").total("2", "4").total("", "15.5")))
                .containsExactly(
                        "TOTAL_NOT_SUM_OF_PARTS F6 1 – Chuyên môn: 11,5 / 11",
                        "TOTAL_NOT_SUM_OF_PARTS F8 Tổng cộng: 15,5 / 15");
    }

    @Test
    void totalsDoNotCountTheAuthoritysPartNorRestatedOnes() {
        assertThat(only(aFullSelfScore().score("9.1", "5").total("", "15")))
                .containsExactly("AUTHORITY_ONLY_SELF_SCORED F6 9.1 – Ban Thường vụ chấm: 5 / ");
        assertThat(only(anAppraisal().score("9.1", "5").total("", "5").total("", "99", true)))
                .isEmpty();
    }

    @Test
    void totalsSayNothingBesideUnreadableScores() {
        assertThat(only(aSelfScore()
                        .score("a1", "")
                        .score("a7", "3")
                        .score("C1", "5")
                        .score("2.1", "1")
                        .score("007", "3")
                        .found(FindingCode.NUMBER_UNREADABLE, "F1")
                        .total("", "15")))
                .containsExactly("NUMBER_UNREADABLE F1 :  / ");
    }

    @Test
    void baseIsOfRubric() {
        assertThat(only(aSelfScoreBut("a7", "4", "", "", "3", "")))
                .containsExactly("BASE_NOT_OF_RUBRIC F5 a7 – Đất công: 4 / 3");
    }

    @Test
    void scoreStaysWithinCeilingWhereThereIsOneAndAboveTheFloor() {
        assertThat(only(aSelfScoreBut("a7", "", "", "", "99", "CV"))).isEmpty();
        assertThat(only(anAppraisal().score("a1", "3.5").score("a7", "-1")))
                .containsExactly(
                        "SCORE_OVER_CEILING F1 a1 – Luật Đất đai: 3,5 / 3",
                        "SCORE_BELOW_FLOOR F2 a7 – Đất công: -1 / 0");
    }

    @Test
    void bonusAndDeductionStayWithinWhatTheRulesCanGive() {
        assertThat(only(aSelfScoreBut("a7", "3", "99", "", "102", "CV"))).isEmpty();
        assertThat(only(aSelfScoreBut("a7", "3", "-1", "", "2", "CV")))
                .containsExactly("BONUS_OUT_OF_RANGE F5 a7 – Đất công: -1 / số từ 0");
        assertThat(only(anAppraisal().line("a1", "3", "0.5", "3.5", "0", "").line("a7", "3", "1", "4", "0", "")))
                .containsExactly(
                        "BONUS_OUT_OF_RANGE F1 a1 – Luật Đất đai: 0,5 / 0 đến 0",
                        "DEDUCTION_OUT_OF_RANGE F1 a1 – Luật Đất đai: 3,5 / 0 đến 3");
    }

    @Test
    void quantitiesAreNeverNegativeCasesComeWholeAndQuestionsAreAnswered() {
        assertThat(only(aFullSelfScore()
                        .quantity("a1.1", "", "2", "")
                        .quantity("C1.1", "100", "90.5", "")
                        .quantity("5.2", "", "1", "")))
                .isEmpty();
        assertThat(only(aFullSelfScore()
                        .quantity("a1.1", "", "1.5", "")
                        .quantity("C1.1", "100", "-1", "")
                        .quantity("5.2", "", "2", "")))
                .containsExactly(
                        "QUANTITY_OUT_OF_RANGE F6 a1.1 – Quy tắc a1.1: 1,5 / số nguyên từ 0",
                        "QUANTITY_OUT_OF_RANGE F7 C1.1 – Quy tắc C1.1: -1 / số từ 0",
                        "QUANTITY_OUT_OF_RANGE F8 5.2 – Không gửi báo cáo: 2 / có hoặc không");
    }

    @Test
    void aClaimBeyondTheStartNeedsEvidenceBesideTheScoreOrAQuantity() {
        assertThat(only(aSelfScoreBut("a7", "", "", "", "4", "")))
                .containsExactly("EVIDENCE_MISSING F5 a7 – Đất công: 4 / ");
        assertThat(only(aSelfScoreBut("a7", "", "", "", "4", "").quantity("a.7.6", "", "1", "CV 9")))
                .isEmpty();
        assertThat(only(anAppraisal().score("a1", "3").score("a7", "4"))).isEmpty();
    }

    @Test
    void aSelfScoreAnswersForEveryCriterionButTheAuthoritys() {
        assertThat(only(aSelfScore()
                        .score("a1", "3")
                        .score("a7", "")
                        .line("2.1", "", "", "", "KAD", "Không có cán bộ")
                        .quantity("C1.1", "100", "90", "")))
                .containsExactly(
                        "CRITERION_MISSING F2 a7 – Đất công:  / ", "CRITERION_MISSING null 007 – Không vi phạm:  / ");
    }

    @Test
    void anAppraisalAnswersForTheSectionsThatItBegan() {
        assertThat(only(anAppraisal().score("C1", "5"))).isEmpty();
        assertThat(only(anAppraisal()
                        .of("so-y-te")
                        .score("a1", "3")
                        .score("a7", "3")
                        .of("so-gddt")
                        .score("a1", "3")))
                .containsExactly("CRITERION_MISSING null a7 – Đất công:  / ");
    }

    @Test
    void notApplicableHasAReason() {
        assertThat(only(aSelfScoreBut("a7", "", "", "", "KAD", "")))
                .containsExactly("NOT_APPLICABLE_WITHOUT_REASON F5 a7 – Đất công: Không áp dụng / ");
        assertThat(only(aSelfScoreBut("a7", "", "", "", "KAD", "Không có đất"))).isEmpty();
    }

    @Test
    void aResultMeasuredByATargetHasATargetAboveZero() {
        assertThat(only(aFullSelfScore().quantity("C1.1", "", "90", "").quantity("a1.1", "", "2", "")))
                .containsExactly("TARGET_NOT_POSITIVE F6 C1.1 – Quy tắc C1.1:  / lớn hơn 0");
        assertThat(only(aFullSelfScore().quantity("C1.1", "0", "90", "")))
                .containsExactly("TARGET_NOT_POSITIVE F6 C1.1 – Quy tắc C1.1: 0 / lớn hơn 0");
        assertThat(only(aFullSelfScore().quantity("C1.1", "100", "90", ""))).isEmpty();
    }

    @Test
    void nothingIsSaidOfFilesThatCouldNotBeRead() {
        Finding why = new Finding(FindingCode.FILE_UNREADABLE, Place.of("a.xlsx"), "", "", "");
        Submission unreadable = Submission.unreadable("a.xlsx", why);

        assertThat(inspection.inspect(unreadable)).isSameAs(unreadable);
    }

    /** A faultless self-score but for one line, which stands last, in row 5. */
    private static SubmissionBuilder aSelfScoreBut(
            String criterion, String base, String bonus, String deduction, String score, String note) {
        return aSelfScore()
                .score("a1", "3")
                .score("C1", "5")
                .score("2.1", "1")
                .score("007", "3")
                .line(criterion, base, bonus, deduction, score, note);
    }

    private List<String> only(SubmissionBuilder builder) {
        return inspection.inspect(builder.build()).findings().stream()
                .map(finding -> finding.code() + " " + finding.place().cell() + " " + finding.subject() + ": "
                        + finding.found() + " / " + finding.expected())
                .toList();
    }
}
