package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

class OtherFormsReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsNominations() {
        byte[] content = aWorkbook()
                .sheet("Đề nghị")
                .row("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Tên tập thể, cá nhân", "Đối tượng", "Hình thức", "Lý do")
                .row(1, "Phòng Tổ chức", "Tập thể", "Giấy khen", "Đứng đầu khối")
                .row(2, "Cá nhân mẫu 01", "Cá nhân", "Giấy khen")
                .row(null, "II. Tập thể")
                .row(3, "Phòng Tài chính", null, "Bằng khen")
                .bytes();

        Submission submission = reader.read("de-nghi.xlsx", content);

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.kind()).isEqualTo(InputKind.NOMINATION);
        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(submission.nominations())
                .extracting(
                        NominationLine::kind,
                        NominationLine::recipient,
                        NominationLine::award,
                        line -> line.place().cell())
                .containsExactly(
                        tuple(RecipientKind.COLLECTIVE, "Phòng Tổ chức", "Giấy khen", "B4"),
                        tuple(RecipientKind.INDIVIDUAL, "Cá nhân mẫu 01", "Giấy khen", "B5"),
                        tuple(RecipientKind.COLLECTIVE, "Phòng Tài chính", "Bằng khen", "B7"));
    }

    @Test
    void readsTheRegister() {
        byte[] content = aWorkbook()
                .sheet("Sổ")
                .row("SỔ TIẾP NHẬN VĂN BẢN NĂM 2022")
                .row("STT", "Tên tệp", "Đơn vị", "Loại", "Ngày nhận", "Giờ nhận", "Số văn bản")
                .row(1, "a.xlsx", "Sở Y tế", "Bảng tự chấm", "05/12/2022", "16h30", "12/BC-SYT")
                .row(2, "b.xlsx", "Khối 1", "Biên bản thẩm định", LocalDate.of(2022, 12, 6), 0.5, 13)
                .row(3, "c.xlsx", "Sở Ngoại vụ", "Bảng tự chấm", "31/02/2022")
                .row(4, "d.xlsx", null, null, "07/12/2022")
                .row(5, "e.xlsx", "so-gddt", "Đề nghị khen thưởng", "07/12/2022", "chiều")
                .bytes();

        Submission submission = reader.read("so-tiep-nhan.xlsx", content);

        assertThat(submission.kind()).isEqualTo(InputKind.REGISTER);
        assertThat(submission.register())
                .extracting(
                        RegisterLine::fileName,
                        RegisterLine::agency,
                        RegisterLine::kind,
                        line -> line.receivedAt() + "",
                        RegisterLine::documentNumber)
                .containsExactly(
                        tuple(
                                "a.xlsx",
                                "so-y-te",
                                InputKind.SELF_SCORE,
                                "2022-12-05T16:30+07:00[Asia/Ho_Chi_Minh]",
                                "12/BC-SYT"),
                        tuple("b.xlsx", null, InputKind.APPRAISAL, "2022-12-06T12:00+07:00[Asia/Ho_Chi_Minh]", "13"),
                        tuple("c.xlsx", null, InputKind.SELF_SCORE, "null", ""),
                        tuple("d.xlsx", null, null, "2022-12-07T00:00+07:00[Asia/Ho_Chi_Minh]", ""),
                        tuple("e.xlsx", "so-gddt", InputKind.NOMINATION, "null", ""));
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(
                        tuple(FindingCode.ROW_AGENCY_UNKNOWN, "C5"),
                        tuple(FindingCode.DATE_UNREADABLE, "E5"),
                        tuple(FindingCode.DATE_UNREADABLE, "F7"));
    }

    @Test
    void aKindThatNobodyKnowsIsToldOnTheRegister() {
        byte[] content = aWorkbook()
                .sheet("Sổ")
                .row("SỔ TIẾP NHẬN VĂN BẢN NĂM 2022")
                .row("STT", "Tên tệp", "Đơn vị", "Loại", "Ngày nhận")
                .row(1, "a.xlsx", "Sở Y tế", "Công văn khác", "05/12/2022")
                .bytes();

        assertThat(reader.read("so-tiep-nhan.xlsx", content).findings())
                .extracting(
                        Finding::code,
                        Finding::found,
                        finding -> finding.place().cell())
                .containsExactly(tuple(FindingCode.REGISTER_KIND_UNKNOWN, "Công văn khác", "D3"));
    }

    @Test
    void readsTheBookOfDecisions() {
        byte[] content = aWorkbook()
                .sheet("Quyết định")
                .row("QUYẾT ĐỊNH CỦA KHỐI")
                .row(
                        "STT",
                        "Ngày",
                        "Số văn bản",
                        "Cơ quan",
                        "Loại",
                        "Đơn vị",
                        "Tệp",
                        "Nội dung / Giá trị",
                        "Lý do",
                        "Hiệu lực đến")
                .row(1, "05/12/2022", "12/QĐ-K1", "Khối 1", "Rút tệp", "Sở Y tế", "a.xlsx", null, "Gửi nhầm")
                .row(
                        2,
                        LocalDate.of(2022, 12, 6),
                        13,
                        "Khối 1",
                        "Gia hạn",
                        "Tất cả",
                        null,
                        "Bảng tự chấm",
                        "Bão",
                        "15/12/2022")
                .row(
                        3,
                        "07/12/2022",
                        "14/QĐ-K1",
                        "Khối 1",
                        "Gia hạn nộp",
                        "so-gddt",
                        null,
                        "Đề nghị khen thưởng",
                        "Bão",
                        "15/12/2022 11:30")
                .row(4, "07/12/2022", "15/QĐ-K1", "Khối 1", "Chọn tệp", null, "b.xlsx", null, "Bản ký sau")
                .row(
                        5,
                        "07/12/2022",
                        "16/QĐ-K1",
                        "Khối 1",
                        "Miễn",
                        "Sở Y tế",
                        null,
                        "Minh chứng tiêu chí a1",
                        "Mất do bão")
                .row("TM. KHỐI THI ĐUA")
                .bytes();

        Submission submission = reader.read("quyet-dinh.xlsx", content);

        assertThat(submission.kind()).isEqualTo(InputKind.DECISION);
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.agencies()).containsExactly("so-gddt", "so-y-te");
        assertThat(submission.decisions())
                .extracting(
                        DecisionLine::type,
                        DecisionLine::number,
                        DecisionLine::agency,
                        DecisionLine::inputKind,
                        DecisionLine::fileName,
                        line -> line.validUntil() + "",
                        line -> line.place().cell())
                .containsExactly(
                        tuple(DecisionLine.Type.WITHDRAW, "12/QĐ-K1", "so-y-te", null, "a.xlsx", "null", "E3"),
                        tuple(
                                DecisionLine.Type.EXTEND,
                                "13",
                                null,
                                InputKind.SELF_SCORE,
                                "",
                                "2022-12-15T23:59:59+07:00[Asia/Ho_Chi_Minh]",
                                "E4"),
                        tuple(
                                DecisionLine.Type.EXTEND,
                                "14/QĐ-K1",
                                "so-gddt",
                                InputKind.NOMINATION,
                                "",
                                "2022-12-15T11:30+07:00[Asia/Ho_Chi_Minh]",
                                "E5"),
                        tuple(DecisionLine.Type.CHOOSE, "15/QĐ-K1", null, null, "b.xlsx", "null", "E6"),
                        tuple(DecisionLine.Type.WAIVE, "16/QĐ-K1", "so-y-te", null, "", "null", "E7"));
    }

    @Test
    void aDecisionThatLacksSomethingDecidesNothingAndIsToldOnTheCell() {
        byte[] content = aWorkbook()
                .sheet("Quyết định")
                .row("SỔ QUYẾT ĐỊNH")
                .row(
                        "Ngày",
                        "Số văn bản",
                        "Cơ quan",
                        "Loại",
                        "Đơn vị",
                        "Tệp",
                        "Nội dung / Giá trị",
                        "Lý do",
                        "Hiệu lực đến")
                .row(null, "1", "Khối", "Rút tệp", null, "a.xlsx", null, "Nhầm")
                .row("31/02/2022", "2", null, "Rút tệp", null, "a.xlsx", null, "Nhầm")
                .row("05/12/2022", null, "Khối", "Chọn tệp", null, null, null, null)
                .row("05/12/2022", "4", "Khối", "Khen", "Sở Ngoại vụ", "a.xlsx", null, "Tốt")
                .row("05/12/2022", "5", "Khối", "Gia hạn", null, null, "ba ngày", "Bão", "sau")
                .bytes();

        Submission submission = reader.read("quyet-dinh.xlsx", content);

        assertThat(submission.decisions()).isEmpty();
        assertThat(submission.refused()).isFalse();
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(
                        tuple(FindingCode.DECISION_INCOMPLETE, "A3"),
                        tuple(FindingCode.DECISION_INCOMPLETE, "C4"),
                        tuple(FindingCode.DATE_UNREADABLE, "A4"),
                        tuple(FindingCode.DECISION_INCOMPLETE, "B5"),
                        tuple(FindingCode.DECISION_INCOMPLETE, "H5"),
                        tuple(FindingCode.DECISION_INCOMPLETE, "F5"),
                        tuple(FindingCode.DECISION_INCOMPLETE, "D6"),
                        tuple(FindingCode.ROW_AGENCY_UNKNOWN, "E6"),
                        tuple(FindingCode.DATE_UNREADABLE, "I7"),
                        tuple(FindingCode.DECISION_INCOMPLETE, "G7"));
    }

    @Test
    void readsIndices() {
        byte[] content = aWorkbook()
                .sheet("Chỉ số")
                .row("BẢNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022")
                .row("STT", "Đơn vị", "Mã quy tắc", "Chỉ tiêu", "Giá trị", "Nguồn")
                .row(1, "Sở Y tế", "C1.1", "Chỉ số CCHC", new WorkbookBuilder.Percent("0.865"), "Quyết định 1")
                .row(2, "Sở Ngoại vụ", "C1.1", "Chỉ số CCHC", 80)
                .row(3, "Sở GD&ĐT", "X1", "Chỉ số CCHC", 80)
                .bytes();

        Submission submission = reader.read("chi-so.xlsx", content);

        assertThat(submission.kind()).isEqualTo(InputKind.INDEX);
        assertThat(submission.quantities()).singleElement().satisfies(line -> {
            assertThat(line.agency()).isEqualTo("so-y-te");
            assertThat(line.rule()).isEqualTo("C1.1");
            assertThat(line.actual()).isEqualByComparingTo("86.5");
            assertThat(line.note()).isEqualTo("Quyết định 1");
        });
        assertThat(submission.findings())
                .extracting(
                        Finding::code,
                        Finding::found,
                        finding -> finding.place().cell())
                .containsExactly(
                        tuple(FindingCode.NUMBER_REPAIRED, "86,5%", "E3"),
                        tuple(FindingCode.ROW_AGENCY_UNKNOWN, "Sở Ngoại vụ", "B4"),
                        tuple(FindingCode.FIGURE_UNKNOWN, "X1", "C5"));
    }
}
