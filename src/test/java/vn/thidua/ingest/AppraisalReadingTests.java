package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

class AppraisalReadingTests {

    private static final String FILE = "tham-dinh.xlsx";

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsMinutesOfOneAgencyWithTheRestatedSelfScore() {
        byte[] content = aWorkbook()
                .sheet("Thống nhất")
                .row("SỞ Y TẾ")
                .row("BIÊN BẢN THỐNG NHẤT ĐIỂM NĂM 2022")
                .row("Đơn vị: Phòng TN&MT TX Cai Lậy")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Điểm thống nhất", "Lý do")
                .row("a", "Đất đai", 6, 14, 10)
                .row("a1", "Luật", 3, 3, 3)
                .row("a7", "Đất công", 3, 11, 7, "Chấp nhận 4 giải pháp")
                .row("C1", "Rác", 5, 5)
                .row(null, "Tổng cộng", 11, 14, 10)
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.kind()).isEqualTo(InputKind.APPRAISAL);
        assertThat(submission.agency()).isEqualTo("cai-lay");
        assertThat(submission.scores())
                .extracting(
                        ScoreLine::criterion,
                        ScoreLine::note,
                        line -> line.place().cell())
                .containsExactly(tuple("a1", "", "E6"), tuple("a7", "Chấp nhận 4 giải pháp", "E7"));
        assertThat(submission.scores().get(1).score()).isEqualByComparingTo("7");
        assertThat(submission.scores().get(1).restatedSelf()).isEqualByComparingTo("11");
        assertThat(submission.totals())
                .extracting(
                        StatedTotal::section,
                        StatedTotal::restatedSelf,
                        total -> total.place().cell())
                .containsExactly(
                        tuple("a", false, "E5"),
                        tuple("a", true, "D5"),
                        tuple(null, false, "E9"),
                        tuple(null, true, "D9"));
    }

    /** A line of instructions names the self-score as well; what begins with "biên bản" is its title. */
    @Test
    void minutesInWhichNothingIsAgreedYetAreNoSelfScore() {
        byte[] content = aWorkbook()
                .sheet("Thống nhất")
                .row("BIÊN BẢN THỐNG NHẤT ĐIỂM NĂM 2022")
                .row("Đơn vị: Phòng TN&MT TX Cai Lậy")
                .row("Chép điểm đơn vị tự chấm vào cột «Điểm tự chấm».")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Điểm thống nhất", "Lý do")
                .row("a1", "Luật", 3, 3)
                .row("a7", "Đất công", 3, 2)
                .bytes();

        assertThat(reader.read(FILE, content).kind()).isEqualTo(InputKind.APPRAISAL);
    }

    /** The header spans two rows here: the agencies stand below one wide cell. */
    @Test
    void readsAMatrixAndItsReasons() {
        byte[] content = aWorkbook()
                .sheet("Thẩm định")
                .row("BẢNG ĐIỂM THẨM ĐỊNH THI ĐUA NĂM 2022")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm thẩm định", null, "Ghi chú")
                .row(null, null, null, "Sở Y tế", "Sở GD&ĐT")
                .row("a1", "Luật", 3, 3, "2,5")
                .row("a7", "Đất công", 3, 4)
                .row(null, "Tổng cộng", 6, 7, 2.5)
                .sheet("Lý do")
                .row("Mã tiêu chí", "Đơn vị", "Lý do")
                .row("a1", "Sở GD&ĐT", "Chậm một ca")
                .row("a1", "Sở Ngoại vụ", "Không rõ")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.kind()).isEqualTo(InputKind.APPRAISAL);
        assertThat(submission.agency()).isNull();
        assertThat(submission.scores())
                .extracting(
                        ScoreLine::agency,
                        ScoreLine::criterion,
                        line -> line.score() + "",
                        ScoreLine::note,
                        line -> line.place().cell())
                .containsExactly(
                        tuple("so-y-te", "a1", "3", "", "D4"),
                        tuple("so-gddt", "a1", "2.5", "Chậm một ca", "E4"),
                        tuple("so-y-te", "a7", "4", "", "D5"));
        assertThat(submission.totals())
                .extracting(StatedTotal::agency, total -> total.place().cell())
                .containsExactly(tuple("so-y-te", "D6"), tuple("so-gddt", "E6"));
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactly(
                        tuple(FindingCode.NUMBER_REPAIRED, "tham-dinh.xlsx!Thẩm định!E4"),
                        tuple(FindingCode.ROW_AGENCY_UNKNOWN, "tham-dinh.xlsx!Lý do!B3"));
    }

    @Test
    void aMatrixColumnOfFiguresUnderAnUnknownNameIsRefused() {
        byte[] content = aWorkbook()
                .sheet("Thẩm định")
                .row("BẢNG ĐIỂM THẨM ĐỊNH NĂM 2022")
                .row("STT", "Nội dung", "Điểm chuẩn", "Sở Y tế", "Sở Giáo dục và Đào tao o", "Người chấm")
                .row("a1", "Luật", 3, 3, 3, "A")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.AGENCY_UNKNOWN);
            assertThat(finding.place().cell()).isEqualTo("E2");
            assertThat(finding.expected()).isEqualTo("Sở Giáo dục và Đào tạo");
        });
    }

    @Test
    void aSelfScoreAndAnAppraisalInOneFileAreTwoKinds() {
        byte[] content = SelfScoreReadingTests.form()
                .row("a1", "Luật", 3, null, null, 3)
                .sheet("Thẩm định")
                .row("BẢNG ĐIỂM THẨM ĐỊNH NĂM 2022")
                .row("STT", "Nội dung", "Điểm chuẩn", "Sở Y tế")
                .row("a1", "Luật", 3, 3)
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.kind()).isNull();
        assertThat(submission.findings()).extracting(Finding::code).containsExactly(FindingCode.KIND_UNKNOWN);
    }
}
