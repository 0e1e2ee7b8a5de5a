package vn.thidua.workbook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;

/** Tables with the habits and slips of real ones. */
class SecretaryTableTests {

    private static final SecretaryTable LAND = SecretaryTable.of(
            "1 | NHIỆM VỤ CHUYÊN MÔN | 20 | | ",
            "a | Quản lý đất đai | 12 | | ",
            "a1 | Triển khai Luật Đất đai | 3 | | ",
            " a.1.1 | - Chậm triển khai văn bản: trừ 0,5 điểm/trường hợp | | | - 0,5",
            "a1.2 | - Không phối hợp tuyên truyền, mỗi lần trừ 0.5đ, tối đa 1 điểm | | | -0.5",
            " | Tổng điểm trừ không quá 1,5 điểm | | | ",
            "a2 | Quy hoạch, kế hoạch sử dụng đất | 3 | | ",
            "a2.1 | Chậm lập kế hoạch | | | -1",
            "a3 | Thu gom rác: >98% = 5 điểm; 97 - <98% = 4 điểm; 96 - <97% = 3 điểm | 5 | | ",
            "a4 | Sơ kết, tổng kết | 1 | | ",
            "b | Tài nguyên nước | 8 | | ",
            "b1 | Báo cáo trễ hạn trừ 0,5 điểm/báo cáo; không báo cáo trừ 1 điểm | 8 | | ",
            "b1.1 | Có sáng kiến được công nhận, mỗi sáng kiến cộng 1 điểm, không quá 3 | | 1 | ",
            "2 | BÁO CÁO, PHỐI HỢP | 5 | | ",
            " | Chế độ báo cáo | 2 | | ",
            " | Phối hợp thực hiện nhiệm vụ | 3 | | ",
            "5.2 | Không gửi bảng tự chấm điểm | | | (không xếp loại)",
            " | TỔNG CỘNG | 25 | | ",
            " | NGƯỜI LẬP BẢNG | | | ");

    @Test
    void theTreeFollowsTheCodesAndTheLinesWithoutCodesFollowTheirPoints() {
        Rubric rubric = draft(LAND).rubric();

        assertThat(rubric.allSections().map(Section::code)).containsExactly("1", "a", "b", "2");
        assertThat(rubric.allCriteria().map(Criterion::code))
                .containsExactly("a1", "a2", "a3", "a4", "b1", "2.1", "2.2");
        assertThat(rubric.max()).isEqualByComparingTo("25");
        assertThat(rubric.title()).isEqualTo("BẢNG ĐIỂM CHUẨN THI ĐUA NĂM 2026");
        assertThat(rubric.id()).isEqualTo("bang-diem-2026");
    }

    @Test
    void certainSentencesAreRules() {
        Rubric rubric = draft(LAND).rubric();

        Criterion a1 = rubric.criterion("a1").orElseThrow();
        assertThat(a1.rules()).extracting(Rule::code).containsExactly("a.1.1", "a1.2");
        assertThat(a1.rules())
                .extracting(Rule::method)
                .containsExactly(
                        new Method.DeductPerCase(decimal("0.5"), null),
                        new Method.DeductPerCase(decimal("0.5"), decimal("1")));
        assertThat(a1.rules().get(0).title()).isEqualTo("Chậm triển khai văn bản");
        assertThat(a1.deductionCap()).isEqualByComparingTo("1.5");
        assertThat(rubric.criterion("a4").orElseThrow().direct()).isTrue();
        assertThat(rubric.criterion("a3").orElseThrow().rules().get(0).method()).isInstanceOf(Method.Bands.class);
        assertThat(rubric.criterion("b1").orElseThrow().rules())
                .extracting(Rule::method)
                .contains(new Method.CountRate(decimal("1"), decimal("3")));
        assertThat(rubric.vetoes())
                .containsExactly(new Veto("5.2", "Không gửi bảng tự chấm điểm", Veto.Cause.MISSING_SELF_SCORE, 0));
    }

    @Test
    void whatIsNotCertainIsAskedWithItsCellAndMarkedAsAssumed() {
        Draft draft = draft(LAND);

        assertThat(draft.questions().stream().map(Question::toString))
                .anySatisfy(asked -> assertThat(asked).startsWith("B14 (a2): a2.1: chỉ có số −1 ở cột"))
                .anySatisfy(asked -> assertThat(asked).startsWith("B15 (a3): a3: không nêu điểm cho khoảng (−∞; 96)"))
                .anySatisfy(
                        asked -> assertThat(asked).isEqualTo("B21 (2.1): dòng có điểm nhưng thiếu mã: tạm đặt là 2.1"));
        assertThat(draft.questions()).noneMatch(Question::blocking);
        assertThat(draft.rubric().criterion("a2").orElseThrow().rules().get(0).assumed())
                .isTrue();
        assertThat(draft.yaml()).contains("# HỎI: ô B14: a2.1: chỉ có số −1 ở cột");
        assertThat(draft.page()).contains("- [ ] B14 (a2)");
    }

    @Test
    void aDraftWithoutBlockingQuestionIsRight() {
        assertThat(draft(LAND).mistakes()).isEmpty();
    }

    @Test
    void aWordTableIsDraftedAlike() {
        Draft word = Draft.of(LAND.document(), "bang-diem.docx");

        assertThat(word.rubric()).isEqualTo(draft(LAND).rubric());
        assertThat(word.questions().get(0).place()).startsWith("bảng 1, hàng ");
    }

    @Test
    void maximaThatDoNotAddUpAreToldWithTheirCellAndBlock() {
        Draft draft = draft(SecretaryTable.of(
                "I | Chuyên môn | 10 | | ",
                "I.1 | Việc một | 4 | | ",
                "I.2 | Việc hai | 5 | | ",
                " | Tổng cộng | 12 | | "));

        assertThat(draft.questions().stream().filter(Question::blocking).map(Question::toString))
                .containsExactly(
                        "C7 (I): điểm chuẩn 10 nhưng bên dưới cộng lại được 9",
                        "C10: tổng cộng ghi 12 nhưng các mục cộng lại được 10");
        assertThat(draft.mistakes()).isNotEmpty();
        assertThat(draft.page()).contains("Phải trả lời trước khi dùng");
    }

    @Test
    void aCodeWrittenTwiceIsAskedAndGetsAMark() {
        Draft draft = draft(SecretaryTable.of(
                "I | Chuyên môn | 9 | | ",
                "I.1 | Việc một | 4 | | ",
                "I.1 | Việc hai | 5 | | ",
                " | Tổng cộng | 9 | | "));

        assertThat(draft.rubric().allCriteria().map(Criterion::code)).containsExactly("I.1", "I.1-2");
        assertThat(draft.questions().stream().map(Question::toString))
                .containsExactly("A9 (I.1-2): mã I.1 trùng hoặc quá dài: tạm đặt là I.1-2");
        assertThat(draft.mistakes()).isEmpty();
    }

    @Test
    void aSentenceThatNobodyUnderstandsLeavesTheLineToBeScoredDirectly() {
        Draft draft = draft(SecretaryTable.of(
                "I | Chuyên môn | 4 | | ",
                "I.1 | Việc một | 4 | | ",
                " | - Tốt 4 điểm, khá 3 điểm, tùy mức độ | | | ",
                " | Tổng cộng | 4 | | "));

        Criterion line = draft.rubric().criterion("I.1").orElseThrow();
        assertThat(line.direct()).isTrue();
        assertThat(draft.questions().stream().map(Question::toString))
                .containsExactly("B9 (I.1): chưa hiểu chắc “Tốt 4 điểm, khá 3 điểm, tùy mức độ”; viết thành quy tắc");
        assertThat(draft.mistakes()).isEmpty();
    }

    @Test
    void aBonusColumnWithoutARuleIsAsked() {
        Draft draft = draft(SecretaryTable.of(
                "I | Chuyên môn | 3 | | ",
                "I.1 | Quy hoạch | 3 | 0,5 | ",
                "I.1.1 | Chậm lập, mỗi trường hợp trừ 1 điểm | | | 1",
                " | Tổng cộng | 3 | | "));

        assertThat(draft.questions().stream().map(Question::toString))
                .containsExactly("D8 (I.1): cột thưởng ghi 0,5 nhưng các quy tắc chỉ cho đến 0");
    }

    @Test
    void aBonusThatIsAddedToWhatEverybodyHasIsAsked() {
        Draft draft = draft(SecretaryTable.of(
                "I | Chuyên môn | 90 | | ",
                "I.1 | Quy hoạch | 90 | | ",
                "II | Điểm thưởng | 10 | | ",
                "II.1 | Khen thưởng: mỗi trường hợp cộng 2 điểm | 10 | | ",
                " | Tổng cộng | 100 | | "));

        assertThat(draft.questions().stream().map(Question::toString))
                .anyMatch(question -> question.contains("(II.1): điểm thưởng nhưng đơn vị không có gì để cộng"));
    }

    @Test
    void whatACellHoldsNeverBecomesAKey() {
        Draft draft = draft(SecretaryTable.of(
                "I | Mục\\nmax: 99 | 3 | | ",
                "I.1 | \"x\" # {a: [b]}\\n- trừ 5 khi\\nid: hack | 3 | | ",
                " | Tổng cộng | 3 | | "));

        assertThat(draft.mistakes()).isEmpty();
        assertThat(draft.rubric().id()).isEqualTo("bang-diem-2026");
    }

    @Test
    void aFileWithoutATableIsRefusedInASentence() {
        assertThatThrownBy(() -> Draft.of("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "x.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("không thấy bảng");
        assertThatThrownBy(() -> Draft.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "x.xlsx"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Draft draft(SecretaryTable table) {
        return Draft.of(table.workbook(), "bang-diem.xlsx");
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
