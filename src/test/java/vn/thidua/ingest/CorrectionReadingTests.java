package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** What a meeting changed, and who appraised, as sheets say it. */
class CorrectionReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsEachRowWithWhatStoodBefore() {
        Submission read = reader.read(
                "hoi-nghi.xlsx",
                aWorkbook()
                        .sheet("Điều chỉnh")
                        .row("BIÊN BẢN HỌP ĐIỀU CHỈNH ĐIỂM THI ĐUA NĂM 2022")
                        .row("Cuộc họp:", null, "Hội nghị tổng kết khối")
                        .row("Biên bản số: 05/BB-K1 ngày 26/12/2022")
                        .row("STT", "Đơn vị", "Mã tiêu chí", "Nội dung", "Điểm trước", "Điểm thống nhất", "Lý do")
                        .row(1, "Sở GD&ĐT", "a7", "Đất công", 11, 8.5, "Chấp nhận thêm giải pháp")
                        .row(2, "Sở Y tế", "a1", "Luật", 3, "Không áp dụng", "Không có nhiệm vụ này")
                        .row(3)
                        .bytes());

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.CORRECTION);
        assertThat(read.agency()).isNull();
        assertThat(read.agencies()).containsExactly("so-gddt", "so-y-te");
        assertThat(read.scores())
                .extracting(
                        ScoreLine::agency,
                        ScoreLine::criterion,
                        ScoreLine::note,
                        ScoreLine::notApplicable,
                        line -> line.place().cell())
                .containsExactly(
                        tuple("so-gddt", "a7", "Chấp nhận thêm giải pháp", false, "F5"),
                        tuple("so-y-te", "a1", "Không có nhiệm vụ này", true, "F6"));
        assertThat(read.scores().get(0).restatedSelf()).isEqualByComparingTo("11");
        assertThat(read.scores().get(0).score()).isEqualByComparingTo("8.5");
        assertThat(read.lines(AppraiserLine.class)).singleElement().satisfies(meeting -> {
            assertThat(meeting.name()).isEqualTo("Hội nghị tổng kết khối, biên bản số 05/BB-K1 ngày 26/12/2022");
            assertThat(meeting.place()).hasToString("hoi-nghi.xlsx!Điều chỉnh!C2");
        });
    }

    @Test
    void aRowOfNoKnownAgencyOrCriterionOrWithoutScoreIsToldAndLeftOut() {
        Submission read = reader.read(
                "hoi-nghi.xlsx",
                aWorkbook()
                        .sheet("Điều chỉnh")
                        .row("ĐIỀU CHỈNH ĐIỂM TẠI HỘI NGHỊ NĂM 2022")
                        .row("STT", "Đơn vị", "Mã tiêu chí", "Điểm trước", "Điểm thống nhất", "Lý do")
                        .row(1, "Sở Lạ", "a7", 11, 8, "x")
                        .row(2, "Sở Y tế", "z9", 3, 2, "x")
                        .row(3, "Sở Y tế", "a1", 3, null, "x")
                        .row(4, "Sở Y tế", "a7", 3, 2, "x")
                        .row(5, "Sở Y tế", "a7", 3, 1, "x")
                        .bytes());

        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(
                        tuple(FindingCode.ROW_AGENCY_UNKNOWN, "B3"),
                        tuple(FindingCode.CRITERION_UNKNOWN, "C4"),
                        tuple(FindingCode.CORRECTION_WITHOUT_SCORE, "E5"),
                        tuple(FindingCode.CRITERION_DUPLICATE, "C7"));
        assertThat(read.scores())
                .singleElement()
                .satisfies(line -> assertThat(line.score()).isEqualByComparingTo("2"));
        assertThat(read.agency()).isEqualTo("so-y-te");
    }

    @Test
    void theHeadingOfMinutesAndOfAMatrixSaysWhoAppraised() {
        Submission minutes = reader.read(
                "bien-ban.xlsx",
                aWorkbook()
                        .sheet("Thống nhất")
                        .row("BIÊN BẢN THỐNG NHẤT ĐIỂM NĂM 2022")
                        .row("Đơn vị: Sở GD&ĐT")
                        .row("Đơn vị thẩm định:", "Sở Y tế")
                        .row("STT", "Nội dung", "Điểm chuẩn", "Điểm thống nhất")
                        .row("a1", "Luật", 3, 3)
                        .bytes());
        assertThat(minutes.findings()).isEmpty();
        assertThat(minutes.agency()).isEqualTo("so-gddt");
        assertThat(minutes.lines(AppraiserLine.class))
                .extracting(AppraiserLine::name, line -> line.place().cell())
                .containsExactly(tuple("Sở Y tế", "B3"));

        Submission matrix = reader.read(
                "tham-dinh.xlsx",
                aWorkbook()
                        .sheet("Thẩm định")
                        .row("BẢNG ĐIỂM THẨM ĐỊNH NĂM 2022")
                        .row("Người thẩm định: Khối phó")
                        .row("STT", "Nội dung", "Điểm chuẩn", "Sở Y tế", "Sở GD&ĐT")
                        .row("a1", "Luật", 3, 3, 2)
                        .bytes());
        assertThat(matrix.lines(AppraiserLine.class))
                .extracting(AppraiserLine::name)
                .containsExactly("Khối phó");
    }

    @Test
    void dotsToBeWrittenOverNameNobodyAndAnAppraiserIsNotTheAgency() {
        Submission read = reader.read(
                "bien-ban.xlsx",
                aWorkbook()
                        .sheet("Thống nhất")
                        .row("BIÊN BẢN THỐNG NHẤT ĐIỂM NĂM 2022")
                        .row("Sở GD&ĐT")
                        .row("Đơn vị thẩm định: ……….")
                        .row("STT", "Nội dung", "Điểm chuẩn", "Điểm thống nhất")
                        .row("a1", "Luật", 3, 3)
                        .bytes());
        assertThat(read.lines(AppraiserLine.class)).isEmpty();

        Submission named = reader.read(
                "bien-ban.xlsx",
                aWorkbook()
                        .sheet("Thống nhất")
                        .row("BIÊN BẢN THỐNG NHẤT ĐIỂM NĂM 2022")
                        .row("Sở GD&ĐT")
                        .row("Bên thẩm định:", "Sở Y tế")
                        .row("STT", "Nội dung", "Điểm chuẩn", "Điểm thống nhất")
                        .row("a1", "Luật", 3, 3)
                        .bytes());
        assertThat(named.findings()).isEmpty();
        assertThat(named.agency()).isEqualTo("so-gddt");
    }
}
