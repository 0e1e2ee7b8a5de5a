package vn.thidua.standing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.bilingual.Speech.say;
import static vn.thidua.campaign.InputKind.APPRAISAL;
import static vn.thidua.campaign.InputKind.SELF_SCORE;
import static vn.thidua.standing.history.ExampleTable.agency;
import static vn.thidua.standing.history.ExampleTable.table;
import static vn.thidua.standing.history.ExampleTable.tableWithNote;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;

class ChangesTests {

    @Test
    void aFileSentAgainTellsCriterionTotalAndRank() {
        Snapshot before = table(
                agency(1).scores("50", "38"),
                agency(2).scores("50", "36"),
                agency(4).scores("50", "35"),
                agency(3).scores("50", "34").file(SELF_SCORE, "tu-cham.xlsx"));
        Snapshot after = table(
                agency(1).scores("50", "38"),
                agency(2).scores("50", "36"),
                agency(4).scores("50", "35"),
                agency(3).scores("50", "35.5").file(SELF_SCORE, "tu-cham-v2.xlsx"));
        assertThat(Changes.between(before, after))
                .containsExactly(
                        "Đơn vị mẫu 03 nộp lại (tu-cham-v2.xlsx): +1,5 ở tiêu chí II.2"
                                + " → tổng 84,0 lên 85,5, hạng 4 lên 3.",
                        "Đơn vị mẫu 04: tụt hạng 3 xuống 4 vì Đơn vị mẫu 03 vượt lên.");
    }

    @Test
    void whatIsStoredIsToldInEnglishToo() {
        Snapshot before = table(
                agency(1).scores("50", "38"),
                agency(4).scores("50", "35"),
                agency(3).scores("50", "34").file(SELF_SCORE, "tu-cham.xlsx"));
        Snapshot after = tableWithNote(
                Language.UNDECIDED.speak(() -> say("Chưa được đề nghị {0}", "Cờ thi đua")),
                agency(1).scores("50", "38"),
                agency(4).scores("50", "35"),
                agency(3).scores("50", "35.5").file(SELF_SCORE, "tu-cham-v2.xlsx"));
        List<String> stored = Language.UNDECIDED.speak(() -> Changes.between(before, after));
        assertThat(stored.stream().map(Speech::told).toList()).isEqualTo(Changes.between(before, after));
        assertThat(Language.ENGLISH.speak(
                        () -> stored.stream().map(Speech::told).toList()))
                .containsExactly(
                        "Đơn vị mẫu 03 sent its self-score again (tu-cham-v2.xlsx): +1.5 in criterion II.2"
                                + " → total up from 84.0 to 85.5, up from rank 3 to 2.",
                        "Đơn vị mẫu 04: down from rank 2 to 3, as Đơn vị mẫu 03 moved ahead.",
                        "For the bloc to decide: Not proposed for Cờ thi đua.");
    }

    /** The note of a table that was kept before notes were stored for both languages is no news. */
    @Test
    void aNoteKeptInVietnameseIsTheSameNote() {
        String note = Language.UNDECIDED.speak(() -> say("Chưa được đề nghị {0}", "Cờ thi đua"));
        assertThat(Changes.between(
                        tableWithNote("Chưa được đề nghị Cờ thi đua", agency(1).scores("80")),
                        tableWithNote(note, agency(1).scores("80"))))
                .isEmpty();
    }

    @Test
    void whoRisesOnlyBecauseAnotherFallsIsToldWhy() {
        assertThat(Changes.between(
                        table(agency(1).scores("90"), agency(2).scores("80")),
                        table(agency(1).scores("70"), agency(2).scores("80"))))
                .containsExactly(
                        "Đơn vị mẫu 02: hạng 2 lên 1 vì Đơn vị mẫu 01 không còn đứng trước.",
                        "Đơn vị mẫu 01: −20 ở tiêu chí II.1 → tổng 90,0 xuống 70,0, hạng 1 xuống 2.");
    }

    @Test
    void risingAndYetFallingBehindNamesWhoRoseMore() {
        assertThat(Changes.between(
                        table(agency(1).scores("80"), agency(2).scores("79")),
                        table(agency(1).scores("81"), agency(2).scores("82"))))
                .contains("Đơn vị mẫu 01: +1 ở tiêu chí II.1 → tổng 80,0 lên 81,0,"
                        + " tụt hạng 1 xuống 2 vì Đơn vị mẫu 02 vượt lên.");
    }

    @Test
    void atMostFiveCriteriaAreNamedTheLargestFirst() {
        assertThat(Changes.between(
                        table(agency(1).scores("1", "1", "1", "1", "1", "1", "1")),
                        table(agency(1).scores("1.1", "0.5", "2", "1.25", "4", "1", "1.05"))))
                .containsExactly("Đơn vị mẫu 01: +3 ở tiêu chí II.5, +1 ở II.3, −0,5 ở II.2, +0,3 ở II.4, +0,1 ở II.1"
                        + " và 1 tiêu chí khác → tổng 7,0 lên 10,9.");
    }

    @Test
    void whatRoundingWouldHideIsToldExactly() {
        assertThat(Changes.between(
                        table(agency(1).scores("84.001")), table(agency(1).scores("84.002"))))
                .containsExactly("Đơn vị mẫu 01: +0,001 ở tiêu chí II.1 → tổng 84,001 lên 84,002.");
    }

    @Test
    void criteriaThatBalanceLeaveTheTotal() {
        assertThat(Changes.between(
                        table(agency(1).scores("1", "2")), table(agency(1).scores("2", "1"))))
                .containsExactly("Đơn vị mẫu 01: +1 ở tiêu chí II.1, −1 ở II.2 → tổng vẫn 3,0.");
    }

    @Test
    void whoIsRankedForTheFirstTimeIsToldWithTotalAndFormerReason() {
        assertThat(Changes.between(
                        table(agency(1).scores("80"), agency(6).unranked("Chưa nộp bảng tự chấm điểm")),
                        table(
                                agency(1).scores("80"),
                                agency(6)
                                        .scores("75")
                                        .reached("Hoàn thành tốt nhiệm vụ")
                                        .file(SELF_SCORE, "mau-06.xlsx"))))
                .containsExactly("Đơn vị mẫu 06 nộp bảng tự chấm (mau-06.xlsx): được xếp hạng 2 với tổng 75,0"
                        + " (trước đó: chưa nộp bảng tự chấm điểm), xếp loại “Hoàn thành tốt nhiệm vụ”.");
    }

    @Test
    void whoLosesItsRankIsToldWhyAndWhoMovesUp() {
        assertThat(Changes.between(
                        table(agency(1).scores("90"), agency(2).scores("80")),
                        table(
                                agency(1).scores("90").unranked("Không xếp loại theo quy định"),
                                agency(2).scores("80"))))
                .containsExactly(
                        "Đơn vị mẫu 02: hạng 2 lên 1 vì Đơn vị mẫu 01 không còn đứng trước.",
                        "Đơn vị mẫu 01: không còn được xếp hạng vì: không xếp loại theo quy định (trước đó: hạng 1).");
    }

    @Test
    void anotherReasonForNoRankIsTold() {
        assertThat(Changes.between(
                        table(agency(1).unranked("Chưa nộp bảng tự chấm điểm")),
                        table(agency(1).unranked("Bảng tự chấm điểm bị trả lại").refused("hong.xlsx"))))
                .containsExactly("Đơn vị mẫu 01 gửi hong.xlsx nhưng bị trả lại: vẫn chưa được xếp hạng vì:"
                        + " bảng tự chấm điểm bị trả lại (trước đó: chưa nộp bảng tự chấm điểm).");
    }

    @Test
    void anAppraisalMakesProvisionalScoresAgreed() {
        assertThat(Changes.between(
                        table(agency(1).scores("80").provisional().file(SELF_SCORE, "tc.xlsx")),
                        table(agency(1).scores("79").file(SELF_SCORE, "tc.xlsx").file(APPRAISAL, "bb.xlsx"))))
                .containsExactly("Đơn vị mẫu 01 có biên bản thẩm định (bb.xlsx): −1 ở tiêu chí II.1"
                        + " → tổng 80,0 xuống 79,0, điểm tạm tính nay đã thống nhất.");
    }

    @Test
    void classAndAwardsAreTold() {
        assertThat(Changes.between(
                        table(agency(1).scores("89").reached("B").award("Giấy khen", "ông A")),
                        table(agency(1).scores("91").reached("A").award("Cờ thi đua", "Đơn vị mẫu 01"))))
                .containsExactly("Đơn vị mẫu 01: +2 ở tiêu chí II.1 → tổng 89,0 lên 91,0, xếp loại “B” thành “A”,"
                        + " được đề nghị Cờ thi đua, không còn được đề nghị Giấy khen cho ông A.");
    }

    @Test
    void aSelfScoreThatAnAppraisalOverridesIsTold() {
        assertThat(Changes.between(
                        table(agency(1).scores("80").selfTotal("84")),
                        table(agency(1).scores("80").selfTotal("85").file(SELF_SCORE, "v2.xlsx"))))
                .containsExactly("Đơn vị mẫu 01 nộp bảng tự chấm (v2.xlsx): điểm tự chấm 84,0 lên 85,0,"
                        + " điểm được tính không đổi.");
    }

    @Test
    void aSecondSelfScoreIsToldAsSuchEvenOfWhoHasNoRank() {
        assertThat(Changes.between(
                        table(
                                agency(1).scores("80").file(SELF_SCORE, "v1.xlsx"),
                                agency(8).unranked("Bị loại").selfTotal("81").file(SELF_SCORE, "v1.xlsx")),
                        table(
                                agency(1).scores("80").file(SELF_SCORE, "v2.xlsx"),
                                agency(8).unranked("Bị loại").selfTotal("80.5").file(SELF_SCORE, "v3.xlsx"))))
                .containsExactly(
                        "Đơn vị mẫu 08 nộp lại (v3.xlsx): điểm tự chấm 81,0 xuống 80,5, vẫn chưa được xếp hạng.",
                        "Đơn vị mẫu 01 nộp lại bảng tự chấm (v2.xlsx); điểm không đổi.");
    }

    @Test
    void filesWithoutEffectAreToldOnceEach() {
        assertThat(Changes.between(
                        table(agency(1).scores("80"), agency(2).scores("70")),
                        table(
                                agency(1).scores("80").file(APPRAISAL, "bang.xlsx"),
                                agency(2)
                                        .scores("70")
                                        .file(APPRAISAL, "bang.xlsx")
                                        .refused("hong.xlsx"))))
                .containsExactly(
                        "Nhận biên bản thẩm định của Đơn vị mẫu 01, Đơn vị mẫu 02 (bang.xlsx); điểm không đổi.",
                        "Đơn vị mẫu 02 gửi hong.xlsx nhưng bị trả lại; điểm không đổi.");
    }

    @Test
    void aFileOfManyIsTheCauseOnlyForThoseWhoseFiguresItChanged() {
        assertThat(Changes.between(
                        table(agency(1).scores("80"), agency(2).scores("79")),
                        table(
                                agency(1).scores("80").file(APPRAISAL, "bang.xlsx"),
                                agency(2).scores("81").file(APPRAISAL, "bang.xlsx"))))
                .containsExactly(
                        "Đơn vị mẫu 02 có biên bản thẩm định (bang.xlsx): +2 ở tiêu chí II.1"
                                + " → tổng 79,0 lên 81,0, hạng 2 lên 1.",
                        "Đơn vị mẫu 01: tụt hạng 1 xuống 2 vì Đơn vị mẫu 02 vượt lên.");
    }

    @Test
    void theSameBytesAtAnotherPathAreNoNews() {
        Snapshot before = table(agency(1).scores("80").file(SELF_SCORE, "a.xlsx"));
        Snapshot.Line line = before.lines().get(0);
        Snapshot.Source moved = new Snapshot.Source("b.xlsx", "sha of a.xlsx", SELF_SCORE, false);
        Snapshot after = new Snapshot(
                before.bloc(),
                before.name(),
                before.rounding(),
                before.criteria(),
                List.of(new Snapshot.Line(
                        line.agency(),
                        line.name(),
                        line.rank(),
                        null,
                        null,
                        line.total(),
                        null,
                        null,
                        false,
                        List.of(),
                        line.scores(),
                        line.sources(),
                        List.of(moved))),
                List.of());
        assertThat(Changes.between(before, after)).isEmpty();
    }

    @Test
    void whatTheBlocHasToDecideIsTold() {
        assertThat(Changes.between(
                        table(agency(1).scores("80")),
                        tableWithNote("A, B đồng hạng", agency(1).scores("80"))))
                .containsExactly("Khối cần quyết định: A, B đồng hạng.");
    }

    @Test
    void theFirstPublicationSaysSo() {
        assertThat(Changes.between(null, edition("1", table()))).containsExactly("Lần công bố đầu tiên.");
    }

    @Test
    void otherRulesAreToldFirst() {
        assertThat(Changes.between(
                        edition("1", table(agency(1).scores("80"))),
                        edition("2", table(agency(1).scores("81")))))
                .containsExactly(Changes.RULES, "Đơn vị mẫu 01: +1 ở tiêu chí II.1 → tổng 80,0 lên 81,0.");
    }

    @Test
    void membersAndBlocsThatComeAndGoAreTold() {
        assertThat(Changes.between(
                        table(agency(1).scores("80")), table(agency(2).scores("70"))))
                .containsExactly(
                        "Đơn vị mẫu 02: mới vào khối, xếp hạng 1 với tổng 70,0.",
                        "Đơn vị mẫu 01 không còn trong khối.");
        assertThat(Changes.between(
                        new Edition("1", List.of("khoi-1", "khoi-2"), List.of()),
                        new Edition("1", List.of("khoi-1"), List.of())))
                .containsExactly("khoi-2 không còn trong đợt thi đua.");
    }

    @Test
    void wheneverThereAreSeveralBlocsTheirNamesAreSaid() {
        List<String> blocs = List.of("khoi-1", "khoi-2");
        assertThat(Changes.between(
                        new Edition("1", blocs, List.of(table(agency(1).scores("80")))),
                        new Edition("1", blocs, List.of(table(agency(1).scores("81"))))))
                .containsExactly("Khối số 1 – Đơn vị mẫu 01: +1 ở tiêu chí II.1 → tổng 80,0 lên 81,0.");
    }

    @Test
    void nothingChangedNothingSaid() {
        Edition edition = edition("1", table(agency(1).scores("80"), agency(2).unranked("Chưa nộp")));
        assertThat(Changes.between(edition, edition)).isEmpty();
    }

    private static Edition edition(String rules, Snapshot table) {
        return new Edition(rules, List.of("khoi-1"), List.of(table));
    }
}
