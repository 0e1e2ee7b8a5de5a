package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** Everything that was met in real tables of this trade: each is read as it was meant, or told. */
class SpreadsheetMessTests {

    private static final String FILE = "bang-diem.xlsx";

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign(List.of(
            SmallCampaign.agency("so-y-te", "Sở Y tế"),
            SmallCampaign.agency("so-tttt", "Sở Thông tin và Truyền thông", "Sở TT&TT"),
            SmallCampaign.agency("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội", "Sở LĐTB&XH"),
            SmallCampaign.agency("so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch"),
            SmallCampaign.agency("dak-doa", "Huyện ủy Đak Đoa", "Ban Hoạt động xã hội"),
            SmallCampaign.agency("tld", "Tổng Liên đoàn", "Bộ Kế hoạch và Đầu tư"),
            SmallCampaign.agency("dhqg", "Đại học Quốc gia"))));

    private static WorkbookBuilder form(String agency) {
        return aWorkbook()
                .sheet("1")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("Đơn vị: " + agency)
                .row("STT", "Nội dung", "Chuẩn", "Thưởng", "Trừ", "Điểm tự chấm", "Giải trình");
    }

    private Submission read(WorkbookBuilder workbook) {
        return reader.read(FILE, workbook.bytes());
    }

    /** What the one score cell of a sheet is read as; findings behind it. */
    private List<String> score(Object written) {
        Submission submission = read(form("Sở Y tế").row("a1", "Luật Đất đai", 3, null, null, written));
        ScoreLine line = submission.scores().get(0);
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(line.score() + ""),
                        submission.findings().stream().map(finding -> finding.code() + " " + finding.expected()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,5 | 0.5 | 0,5",
                "3.5 | 3.5 | 3,5",
                "-0.5 | -0.5 | -0,5",
                "-0,5 | -0.5 | -0,5",
                "- 0,25 | -0.25 | -0,25",
                "+ 0,5 | 0.5 | 0,5",
                "+1 | 1 | 1",
                "03/3 điểm | 3 | 3",
                "11/03 | 11 | 11",
                "80, 48 | 80.48 | 80,48",
                "25 đ | 25 | 25",
                "100 điểm | 100 | 100",
            })
    void decimalsSignsAndUnits(String written, String value, String told) {
        assertThat(score(written)).containsExactly(value, "NUMBER_REPAIRED " + told);
    }

    @Test
    void outOfAnotherMaximum() {
        assertThat(score("05/05"))
                .containsExactly("null", "NUMBER_UNREADABLE một con số, sau dấu gạch chéo chỉ có thể là điểm chuẩn");
        assertThat(score("1")).containsExactly("1");
    }

    @Test
    void scoresThatTheProgramTookForDays() {
        assertThat(score(LocalDate.of(2022, 3, 3))).containsExactly("3", "NUMBER_FROM_DATE 3");
        assertThat(score(new WorkbookBuilder.ShownAsDate(2.5))).containsExactly("2.5", "NUMBER_FROM_DATE 2,5");
        assertThat(score(LocalDate.of(2022, 11, 20)))
                .containsExactly("null", "NUMBER_UNREADABLE một con số, không phải ngày tháng");
    }

    @Test
    void wordsInCellsOfNumbers() {
        Submission submission = read(form("Sở Y tế")
                .row("a1", "Luật Đất đai", 3, null, "(không xếp loại)", "không quá 1 điểm")
                .row("a7", "Đất công", 3, null, "Không trừ", 3, "CV"));

        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell(), Finding::expected)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.NUMBER_REPAIRED, "E4", "(trống)"),
                        tuple(FindingCode.NUMBER_UNREADABLE, "F4", "một con số"),
                        tuple(FindingCode.NUMBER_REPAIRED, "E5", "(trống)"));
    }

    @Test
    void thousandsBesidePercentages() {
        Submission submission = read(form("Sở Y tế")
                .row("a1", "Luật Đất đai", 3, null, null, 3)
                .sheet("Số liệu")
                .row("Mã quy tắc", "Chỉ tiêu", "Kế hoạch", "Thực hiện")
                .row("C1.1", "Diện tích", "12.504,08 ", "86.58%")
                .row("a.7.6", "Mơ hồ", null, "12.504"));

        assertThat(submission.quantities().get(0).plan()).isEqualByComparingTo("12504.08");
        assertThat(submission.quantities().get(0).actual()).isEqualByComparingTo("86.58");
        assertThat(submission.quantities().get(1).actual()).isNull();
        assertThat(codes(submission))
                .containsExactly(
                        FindingCode.NUMBER_REPAIRED, FindingCode.NUMBER_REPAIRED, FindingCode.QUANTITY_UNREADABLE);
    }

    @Test
    void decomposedLettersAndNoBreakSpacesInOneFile() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row(decomposed("BẢNG TỰ\u00a0CHẤM ĐIỂM") + " NĂM\u00a02022")
                .row("Đơn vị:\u00a0" + decomposed("Sở Y") + "\u00a0tế")
                .row("STT", decomposed("Nội") + " dung", "Chuẩn", decomposed("Điểm tự") + "\u00a0chấm")
                .row(null, decomposed("Luật") + " Đất\u00a0đai", 3, "\u00a02,5\u00a0"));

        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(codes(submission)).containsExactly(FindingCode.CRITERION_BY_LABEL, FindingCode.NUMBER_REPAIRED);
    }

    @Test
    void headersInTcvn3BesideUnicode() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("bé kÕ ho¹ch vµ ®Çu t\u00ad", "céng hoµ x· héi chñ nghÜa viÖt nam")
                .row("B¶ng tù chÊm ®iÓm thi ®ua n¨m 2022")
                .row("§¬n vÞ: Së Y tÕ")
                .row("STT", "Néi dung", "§iÓm chuÈn", "§iÓm tù chÊm")
                .row("a1", "Luật Đất đai", 3, 3));

        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(submission.scores()).hasSize(1);
        assertThat(submission.findings())
                .extracting(Finding::code, Finding::subject, Finding::found, Finding::expected)
                .containsExactly(tuple(
                        FindingCode.TEXT_DECODED, "TCVN3 (ABC), 7 ô", "bé kÕ ho¹ch vµ ®Çu t", "bộ kế hoạch và đầu tư"));
    }

    @Test
    void wholeSheetsInVni() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("BAÛNG TÖÏ CHAÁM ÑIEÅM NAÊM 2022")
                .row("Ñôn vò: Sôû Thoâng tin vaø Truyeàn thoâng")
                .row("STT", "Noäi dung", "Ñieåm chuaån", "Ñieåm töï chaám")
                .row(null, "Luaät Ñaát ñai", 3, 3));

        assertThat(submission.agency()).isEqualTo("so-tttt");
        assertThat(codes(submission)).containsExactly(FindingCode.TEXT_DECODED, FindingCode.CRITERION_BY_LABEL);
    }

    @Test
    void utf8ThatWasTakenForAnotherCodePage() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("Báº£ng tá»± cháº¥m Ä‘iá»ƒm nÄƒm 2022")
                .row("Ä\u0090Æ¡n vá»‹: Sá»Ÿ Y táº¿")
                .row("STT", "Ná»™i dung", "Äiá»ƒm chuáº©n".replace("Äi", "Ä\u0090i"), "Ä\u0090iá»ƒm tá»± cháº¥m")
                .row("a1", "Luáº\u00adt", 3, 3));

        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(submission.scores()).hasSize(1);
        assertThat(codes(submission)).containsExactly(FindingCode.TEXT_DECODED);
    }

    @Test
    void lostLettersAndEth() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("B?NG T? CH?M ÐI?M NAM 2022")
                .row("Ðơn vị: T?NG LIÊN ÐOÀN")
                .row("STT", "N?i dung", "Ði?m chu?n", "Ði?m t? ch?m")
                .row("a1", "Lu?t", 3, 3));

        assertThat(submission.agency()).isEqualTo("tld");
        assertThat(submission.scores()).hasSize(1);
        assertThat(submission.findings())
                .extracting(Finding::code, Finding::found, Finding::expected)
                .contains(
                        tuple(FindingCode.TEXT_LETTERS_LOST, "B?NG T? CH?M ÐI?M NAM 2022", ""),
                        tuple(FindingCode.AGENCY_NAME_REPAIRED, "T?NG LIÊN ÐOÀN", "Tổng Liên đoàn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ĐẠI ҺỌເ QUỐເ ǤIA | dhqg",
                "Ѕở Υ tế | so-y-te",
                "Sỏ’ Y tê | so-y-te",
                "Sở  Văn hoá; Thể thao & Du lịch | so-vhttdl",
                "Sở Lao động-Thương binh và Xã hội | so-ldtbxh",
                "SỞ TT&TT | so-tttt",
                "Huyện ủy Đắk Đoa | dak-doa",
                "Ban Họat động xã hội | dak-doa",
                "Tổ?g Liên đo?n | tld",
                "Sở Y tế          | so-y-te",
                "’Sở Y tế | so-y-te",
            })
    void namesOfAgencies(String written, String code) {
        assertThat(read(form(written)).agency()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sở Văn hoá, Thể thao và Du lịch", "SỞ Y TẾ", "'Sở Y tế", "Ban Họat động xã hội", "CĐCS Sở Y tế"
            })
    void namesThatNeedNoRemark(String written) {
        assertThat(codes(read(form(written)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sơ Y tế", "Ѕở Y tế", "Tổng Liên ðoàn", "Sở Y tê"})
    void namesThatWereRepairedAreTold(String written) {
        assertThat(codes(read(form(written)))).containsExactly(FindingCode.AGENCY_NAME_REPAIRED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Thông tin - TT | Sở Thông tin và Truyền thông",
                "Sở Y tếế | Sở Y tế",
                "Sở Lao động, ừung bình và XH | Sở Lao động - Thương binh và Xã hội",
                "TLР | Tổng Liên đoàn",
                "Đội Quản lý chợ | Sở Y tế; Sở Thông tin"
            })
    void nearMissesAreProposedAndNotPicked(String written, String proposed) {
        Submission submission = read(form(written));

        assertThat(submission.agency()).isNull();
        assertThat(submission.findings().get(0).code()).isEqualTo(FindingCode.AGENCY_UNKNOWN);
        assertThat(submission.findings().get(0).expected()).startsWith(proposed);
    }

    @Test
    void wordFilesLocksAndPhantoms() {
        byte[] word = new byte[4096];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                word,
                0,
                8);
        byte[] lock = "x".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read("bien-ban.doc", word).refused()).isTrue();
        assertThat(codes(reader.read("so-y-te/~$o cao cham diem.docx", lock)))
                .containsExactly(FindingCode.FILE_IGNORED);
        Submission phantoms = read(form("Sở Y tế")
                .row("a1", "Luật Đất đai", 3, null, null, 3)
                .row("#N/A", "#N/A", "#N/A", "#N/A", "#N/A", "#N/A"));
        assertThat(phantoms.scores()).hasSize(1);
        assertThat(phantoms.findings()).isEmpty();
    }

    @Test
    void notesWithoutCodeLineBreaksAndApostrophes() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("Đơn vị:\r\nSở Y tế  ")
                .row("STT\n", "Nội dung\n(tiêu chuẩn)", "Điểm\r\nchuẩn", "Điểm tự\nchấm", "Minh chứng")
                .row("a1 ", "'Luật Đất đai\r\n- phổ biến;\r\n- phối hợp", 3, 3, "'Có báo cáo  ")
                .row(null, "Ghi chú: 'UBND các huyện\r\n- không tính", null, null)
                .row("'a7", "Đất công  ", 3, 2, "CV"));

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.scores()).extracting(ScoreLine::criterion).containsExactly("a1", "a7");
    }

    @Test
    void theAwardTemplateOfAnotherProgram() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row(
                        "STT",
                        "Tên gọi\n(Ông/Bà/Chức danh)",
                        "Tên tập thể/cá nhân",
                        "Chức vụ",
                        "Đơn vị công tác",
                        "Phân loại khen thưởng",
                        "Danh hiệu/Hình thức",
                        "Phân loại đối tượng")
                .row(1, null, "Phòng Kế hoạch  ", null, null, "Thường xuyên", "Giấy khen", "Tập thể")
                .row("#N/A", "#N/A", "#N/A", "#N/A"));

        assertThat(submission.kind()).isEqualTo(InputKind.NOMINATION);
        assertThat(submission.nominations())
                .extracting(NominationLine::recipient, NominationLine::award)
                .containsExactly(tuple("Phòng Kế hoạch", "Giấy khen"));
    }

    @Test
    void zeroDatesInTheRegister() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("SỔ TIẾP NHẬN VĂN BẢN NĂM 2022")
                .row("STT", "Tên tệp", "Đơn vị", "Loại", "Ngày nhận", "Giờ nhận")
                .row(1, "a.xlsx", "Sở Y tế", "Bảng tự chấm", "0000-00-00")
                .row(2, "b.xlsx", "Sở Y tế", "Bảng tự chấm", "05/12")
                .row(3, "c.xlsx", "Sở Y tế", "Bảng tự chấm", "31/02/2022"));

        assertThat(submission.register()).extracting(RegisterLine::receivedAt).containsOnlyNulls();
        assertThat(codes(submission))
                .containsExactly(FindingCode.DATE_UNREADABLE, FindingCode.DATE_UNREADABLE, FindingCode.DATE_UNREADABLE);
    }

    @Test
    void twoSheetsOfOneUnitInAWorkbook() {
        Submission submission = read(form("Sở Y tế")
                .row("a1", "Luật Đất đai", 3, null, null, 3)
                .sheet("1 (2)")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung", "Điểm tự chấm")
                .row("a1", "Luật Đất đai", 2));

        assertThat(submission.scores()).hasSize(1);
        assertThat(codes(submission)).containsExactly(FindingCode.CRITERION_DUPLICATE);
    }

    private static List<FindingCode> codes(Submission submission) {
        return submission.findings().stream().map(Finding::code).toList();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
