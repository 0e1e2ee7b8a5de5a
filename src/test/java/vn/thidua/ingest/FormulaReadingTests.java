package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import org.junit.jupiter.api.Test;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.WorkbookBuilder.Calculated;
import vn.thidua.ingest.WorkbookBuilder.Uncalculated;

class FormulaReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    private static WorkbookBuilder form() {
        return aWorkbook()
                .sheet("Tự chấm")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung", "Chuẩn", "Thưởng", "Trừ", "Điểm tự chấm", "Giải trình");
    }

    private Submission read(WorkbookBuilder workbook) {
        return reader.read("so-y-te/tu-cham.xlsx", workbook.bytes());
    }

    @Test
    void saysNothingWhereStoredAndComputedAgree() {
        Submission submission = read(form().row("a", "Đất đai", 6, null, null, new Calculated("SUM(F5:F6)", 6.1))
                .row("a1", "Luật Đất đai", 3, 0.1, null, new Calculated("C5+D5-E5", 3.1), "CV")
                .row("a7", "Đất công", 3, null, null, new Calculated("ROUND(IF('Số liệu'!B1>1,3,0),1)", 3), "CV")
                .row(null, "Tổng cộng", new Calculated("C4", 6), null, null, new Calculated("F4", 6.1))
                .sheet("Số liệu")
                .row("x", 2));

        assertThat(submission.findings()).isEmpty();
    }

    @Test
    void findsStaleResultsWhereTheyStand() {
        Submission submission = read(form().row("a", "Đất đai", 6, null, null, new Calculated("SUM(F5:F6)", 7))
                .row("a1", "Luật Đất đai", 3, null, null, 3)
                .row("a7", "Đất công", 3, null, null, 3, "CV")
                .row(null, "Tổng cộng", 6, null, null, new Calculated("F4", 7)));

        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell(), Finding::found, Finding::expected)
                .containsExactly(tuple(FindingCode.FORMULA_STALE, "F4", "7", "6"));
        assertThat(submission.totals().get(0).value()).isEqualByComparingTo("7");
    }

    @Test
    void computesWhatWasNeverCalculated() {
        Submission submission = read(form().row("a1", "Luật Đất đai", 3, null, 0.5, new Uncalculated("C4-E4"))
                .row("a7", "Đất công", 3, null, null, new Uncalculated("F4+0.1"), "CV")
                .row("C1", "Thu gom rác", 5, null, null, new Uncalculated("VLOOKUP(A6,X:Y,2)"))
                .row("2.1", "Kỷ luật", 1, null, null, new Uncalculated("F7")));

        assertThat(submission.scores())
                .extracting(line -> line.score() + "")
                .containsExactly("2.5", "2.6", "null", "null");
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell(), Finding::expected)
                .containsExactly(
                        tuple(FindingCode.FORMULA_NOT_CALCULATED, "F4", "2,5"),
                        tuple(FindingCode.FORMULA_NOT_CALCULATED, "F5", "2,6"),
                        tuple(FindingCode.NUMBER_UNREADABLE, "F6", "một con số, với công thức đã được tính"),
                        tuple(FindingCode.NUMBER_UNREADABLE, "F7", "một con số, với công thức đã được tính"));
    }
}
