package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;

class SelfScoreReadingTests {

    private static final String FILE = "cai-lay/tu-cham.xlsx";

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    /** The usual form: national header, title, two-row header. The first row of the table is row 9. */
    static WorkbookBuilder form() {
        return aWorkbook()
                .sheet("Tự chấm")
                .row("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row(null, null, null, null, "Độc lập – Tự do – Hạnh phúc")
                .row(null, null, null, null, "Cai Lậy, ngày 05 tháng 01 năm 2023")
                .row("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022")
                .row("Đơn vị: Phòng TN&MT TX Cai Lậy")
                .row("Khối thi đua: Khối 1")
                .row("STT", "Nội dung", "ĐIỂM", null, null, "Điểm tự chấm", "Giải trình / Minh chứng")
                .row(null, null, "Chuẩn", "Thưởng", "Trừ");
    }

    @Test
    void readsWhatTheSheetSays() {
        byte[] content = form().row("1", "Chuyên môn", 11, null, null, 19)
                .row("a", "Đất đai", 6, null, null, 14)
                .row("a1", "Luật Đất đai", 3, null, null, 3, "Công văn số 1")
                .row(null, "Chậm triển khai: trừ 0,5 điểm một ca")
                .row("a7", "Đất công", 3, 8, null, 11, "08 giải pháp")
                .row("C", "Môi trường", 5, null, null, 5)
                .row("C1", "Thu gom rác", 5, null, null, 5)
                .row(null, "Tổng cộng", 20, null, null, 19)
                .row(null, "NGƯỜI LẬP BIỂU", null, null, null, "TRƯỞNG PHÒNG")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.kind()).isEqualTo(InputKind.SELF_SCORE);
        assertThat(submission.agency()).isEqualTo("cai-lay");
        assertThat(submission.scores())
                .extracting(
                        ScoreLine::criterion, line -> line.score().toPlainString(), ScoreLine::note, ScoreLine::place)
                .containsExactly(
                        Assertions.tuple("a1", "3", "Công văn số 1", new Place(FILE, "Tự chấm", "F11")),
                        Assertions.tuple("a7", "11", "08 giải pháp", new Place(FILE, "Tự chấm", "F13")),
                        Assertions.tuple("C1", "5", "", new Place(FILE, "Tự chấm", "F15")));
        assertThat(submission.scores().get(1).bonus()).isEqualByComparingTo("8");
        assertThat(submission.totals())
                .extracting(
                        StatedTotal::section,
                        total -> total.value().toPlainString(),
                        total -> total.place().cell())
                .containsExactly(
                        Assertions.tuple("1", "19", "F9"),
                        Assertions.tuple("a", "14", "F10"),
                        Assertions.tuple("C", "5", "F14"),
                        Assertions.tuple(null, "19", "F16"));
    }

    @Test
    void findsTheTableWhereverItIsAndWhateverTheOrderOfItsColumns() {
        byte[] content = aWorkbook()
                .sheet("Hướng dẫn")
                .row("Điền vào trang bên")
                .sheet("Bảng 1")
                .skip(20)
                .row(null, null, "bảng tự chấm điểm thi đua năm 2022")
                .row(null, null, "Đơn vị", "Sở Y tế")
                .row(null, null, "GHI CHÚ", "ĐIỂM\nTỰ CHẤM", "Người làm", "ĐIỂM CHUẨN", "TT", "TIÊU CHÍ")
                .row(null, null, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
                .row(null, null, "CV 5", 2, "x", 3, "a.1", "Luật")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(submission.scores()).singleElement().satisfies(line -> {
            assertThat(line.criterion()).isEqualTo("a1");
            assertThat(line.score()).isEqualByComparingTo("2");
            assertThat(line.base()).isEqualByComparingTo("3");
            assertThat(line.note()).isEqualTo("CV 5");
            assertThat(line.place().cell()).isEqualTo("D25");
        });
    }

    @Test
    void readsAHeaderOfOneRowAndThePageBreaksRepetitionOfIt() {
        byte[] content = aWorkbook()
                .sheet("1")
                .row("SỞ Y TẾ")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("STT", "Nội dung", "Điểm tối đa", "Điểm tự chấm", "Điểm BCH chấm")
                .row("a1", "Luật", 3, 3)
                .row("STT", "Nội dung", "Điểm tối đa", "Điểm tự chấm", "Điểm BCH chấm")
                .row("a7", "Đất công", 3, 2)
                .row("TỔNG CỘNG", null, 6, 5)
                .row("x", "không thuộc bảng", 1, 1)
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.kind()).isEqualTo(InputKind.SELF_SCORE);
        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(submission.scores()).extracting(ScoreLine::criterion).containsExactly("a1", "a7");
        assertThat(submission.totals())
                .singleElement()
                .extracting(StatedTotal::section)
                .isNull();
    }

    @Test
    void gathersEverythingThatIsWrongWithItsCell() {
        byte[] content = aWorkbook()
                .sheet("Tự chấm")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2021")
                .row("Đơn vị: Sở Y tê e")
                .row("STT", "Nội dung", "Chuẩn", "Thưởng", "Trừ", "Điểm tự chấm", "Giải trình")
                .row("a1", "Luật", 3, null, null, "2 hoặc 3")
                .row("a9", "Không có trong bảng", 3, null, null, 3)
                .row("a1", "Luật", 3, null, null, 3)
                .row("a7", "Đất công", "ba", null, "0,5", "2,5 đ")
                .row("2.1", "Kỷ luật", 1, null, "Không trừ", "01/1")
                .row("007", "Không vi phạm", 3, null, null, "2/5")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.refused()).isTrue();
        assertThat(submission.scores()).isEmpty();
        assertThat(submission.findings())
                .extracting(finding -> finding.code() + " " + finding.place().cell())
                .containsExactlyInAnyOrder(
                        "YEAR_NOT_OF_CAMPAIGN A1",
                        "AGENCY_UNKNOWN A2",
                        "NUMBER_UNREADABLE F4",
                        "CRITERION_UNKNOWN A5",
                        "CRITERION_DUPLICATE A6",
                        "QUANTITY_UNREADABLE C7",
                        "NUMBER_REPAIRED E7",
                        "NUMBER_REPAIRED F7",
                        "NUMBER_REPAIRED E8",
                        "NUMBER_REPAIRED F8",
                        "NUMBER_UNREADABLE F9");
        assertThat(submission.findings())
                .contains(new Finding(
                        FindingCode.NUMBER_REPAIRED, new Place(FILE, "Tự chấm", "F7"), "a7 – Đất công", "2,5 đ", "2,5"))
                .contains(new Finding(
                        FindingCode.AGENCY_UNKNOWN, new Place(FILE, "Tự chấm", "A2"), "", "Sở Y tê e", "Sở Y tế"));
    }

    @Test
    void keepsDeductionsPositiveAndNotApplicableApart() {
        byte[] content = form().row("a1", "Luật", 3, null, -1, 2)
                .row("a7", "Đất công", 3, null, null, "Không áp dụng", "Không có đất công")
                .row("C1", "Thu gom rác", 5, null, null, null, "Xem số liệu")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.scores().get(0).deduction()).isEqualByComparingTo("1");
        assertThat(submission.scores().get(1).notApplicable()).isTrue();
        assertThat(submission.scores().get(1).score()).isNull();
        assertThat(submission.scores().get(1).note()).isEqualTo("Không có đất công");
        assertThat(submission.scores().get(2).notApplicable()).isFalse();
        assertThat(submission.scores().get(2).score()).isNull();
        assertThat(submission.scores().get(2).place().cell()).isEqualTo("F11");
    }

    @Test
    void phantomLookupsAreBlankAndMissingResultsAreComputed() {
        byte[] content = form().row("a1", "Luật", 3, null, null, new WorkbookBuilder.Uncalculated("D4+1"))
                .row("a7", "Đất công", 3, null, null, new WorkbookBuilder.ErrorCell(), "CV")
                .row("#N/A", "#N/A", "#N/A")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(
                        Assertions.tuple(FindingCode.FORMULA_NOT_CALCULATED, "F9"),
                        Assertions.tuple(FindingCode.NUMBER_UNREADABLE, "F10"));
    }

    @Test
    void readsQuantitiesUnderTheCodesOfRulesAndVetoes() {
        byte[] content = form().row("a1", "Luật", 3, null, null, 3)
                .sheet("Số liệu")
                .row("SỐ LIỆU NĂM 2022")
                .row("Mã quy tắc", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Minh chứng")
                .row("a1.1", "Chậm", "ca", null, 2, "CV 7")
                .row("C1.1", "Rác", "hộ", "8.532", "8366", "")
                .row("5.2", "Không gửi", null, null, "không")
                .row("a.7.6", "Giải pháp", null, null, "vài")
                .row("a7.1", "chưa điền")
                .row("a99", "Không có", null, null, 1)
                .row("a1.1", "Lặp", null, null, 1)
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.quantities())
                .extracting(QuantityLine::rule, line -> line.place().cell(), QuantityLine::note)
                .containsExactly(
                        Assertions.tuple("a1.1", "E3", "CV 7"),
                        Assertions.tuple("C1.1", "E4", ""),
                        Assertions.tuple("5.2", "E5", ""),
                        Assertions.tuple("a.7.6", "E6", ""));
        assertThat(submission.quantities().get(2).actual()).isEqualByComparingTo("0");
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(
                        Assertions.tuple(FindingCode.QUANTITY_UNREADABLE, "D4"),
                        Assertions.tuple(FindingCode.QUANTITY_UNREADABLE, "E6"),
                        Assertions.tuple(FindingCode.RULE_UNKNOWN, "A8"),
                        Assertions.tuple(FindingCode.CRITERION_DUPLICATE, "A9"));
        assertThat(submission.refused()).isFalse();
    }

    @Test
    void refusesSheetsWithoutTableYearOrAgency() {
        byte[] noTable = aWorkbook().sheet("1").row("Báo cáo năm 2022").bytes();
        byte[] neither = aWorkbook()
                .sheet("1")
                .row("BẢNG TỰ CHẤM ĐIỂM")
                .row("STT", "Nội dung", "Điểm tự chấm")
                .row("a1", "Luật", 3)
                .bytes();
        byte[] two = aWorkbook()
                .sheet("1")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("Đơn vị: Sở Văn hóa")
                .row("STT", "Nội dung", "Điểm tự chấm")
                .row("a1", "Luật", 3)
                .bytes();

        assertThat(codes(noTable)).containsExactly(FindingCode.TABLE_NOT_FOUND);
        assertThat(codes(neither)).containsExactly(FindingCode.YEAR_UNKNOWN, FindingCode.AGENCY_UNKNOWN);
        assertThat(codes(two)).containsExactly(FindingCode.AGENCY_AMBIGUOUS);
    }

    @Test
    void refusesToGuessTheKind() {
        byte[] content = aWorkbook()
                .sheet("1")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung", "Điểm thẩm định")
                .row("a1", "Luật", 3)
                .bytes();

        assertThat(codes(content)).containsExactly(FindingCode.KIND_UNKNOWN);
    }

    @Test
    void passesOverHiddenSheetsAndSaysSo() {
        byte[] content = form().row("a1", "Luật", 3, null, null, 3)
                .sheet("Cũ")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2019")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung", "Điểm tự chấm")
                .row("a1", "Luật", 1)
                .hide()
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings())
                .containsExactly(
                        new Finding(FindingCode.HIDDEN_SHEET_IGNORED, new Place(FILE, "Cũ", null), "", "Cũ", ""));
        assertThat(submission.scores()).hasSize(1);
    }

    @Test
    void theYearOfADateOrALawIsNotTheTitlesYear() {
        byte[] content = aWorkbook()
                .sheet("1")
                .row("Tiền Giang, tháng 01 năm 2023")
                .row("Căn cứ Quyết định số 32 năm 2017")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022 (kèm Báo cáo ngày 05 tháng 01 năm 2023)")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung", "Điểm tự chấm")
                .row("a1", "Luật", 3)
                .bytes();
        byte[] lastYear = aWorkbook()
                .sheet("1")
                .row("Tiền Giang, ngày 05 tháng 01 năm 2022")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2021")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung", "Điểm tự chấm")
                .row("a1", "Luật", 3)
                .bytes();

        assertThat(codes(content)).isEmpty();
        assertThat(codes(lastYear)).containsExactly(FindingCode.YEAR_NOT_OF_CAMPAIGN);
    }

    @Test
    void numberedTextsBelowACriterionAreNoSecondSection() {
        byte[] content = form().row("1", "Chuyên môn", 11, null, null, 3)
                .row("a1", "Luật", 3, null, null, 3)
                .row("1", "Văn bản chậm", null, null, null, 9)
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.totals())
                .singleElement()
                .satisfies(total -> assertThat(total.value()).isEqualByComparingTo("3"));
    }

    private List<FindingCode> codes(byte[] content) {
        return reader.read(FILE, content).findings().stream().map(Finding::code).toList();
    }
}
