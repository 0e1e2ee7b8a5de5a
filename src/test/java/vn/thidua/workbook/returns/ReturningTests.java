package vn.thidua.workbook.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.inbox.Fingerprint;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.BoardLine;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Edit;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.Revision;

class ReturningTests {

    private static final Campaign CAMPAIGN = new RuleBooks(Path.of("jobs")).read("cdvc-khoi-1-2022");
    private static final String FILE = "mau-04/Bảng tự chấm (mới).xlsx";
    private static final ZonedDateTime RECEIVED = ZonedDateTime.of(2022, 11, 10, 9, 45, 0, 0, CAMPAIGN.zone());

    private static final Board NO_BOARD = new Board(List.of());

    private static final Finding TOTAL = finding(FindingCode.TOTAL_NOT_SUM_OF_PARTS, "F54", "Tổng cộng", "89", "87");
    private static final Finding UNREADABLE =
            finding(FindingCode.NUMBER_UNREADABLE, "F12", "001 – Phổ biến", "=ba", "một con số");

    @Test
    void marksTheCellsAndChangesNothingElse() throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(sample()));
                XSSFWorkbook to = book(sample(), TOTAL, UNREADABLE)) {
            Map<String, String> before = Looked.at(from.getSheet("Tự chấm"));
            Map<String, String> after = Looked.at(to.getSheet("Tự chấm"));

            assertThat(after).isEqualTo(before);
            assertThat(fill(to, "F12")).endsWith("FFC7CE");
            assertThat(fill(to, "F54")).endsWith("FFEB9C");
            assertThat(fill(to, "F13")).isEqualTo(fill(from, "F13"));
            assertThat(to.getSheet("Tự chấm").getCellComments()).hasSize(2);
        }
    }

    @Test
    void commentsSayWhatIsWrongFoundExpectedAndToDo() throws IOException {
        try (XSSFWorkbook book = book(sample(), TOTAL, UNREADABLE)) {
            XSSFComment comment = book.getSheet("Tự chấm").getCellComment(new CellAddress("F54"));

            assertThat(comment.getString().getString())
                    .startsWith("CẢNH BÁO: Tổng cộng: bảng ghi 89, cộng các tiêu chí được 87.")
                    .contains("\nCó: 89\nCần: 87\nCách sửa: ")
                    .endsWith("Gợi ý: có thể sửa ô F54 từ 89 thành 87; khi đó mọi tổng trong bảng đều khớp.");
        }
    }

    @Test
    void theFirstSheetLeadsToTheCells() throws IOException {
        try (XSSFWorkbook book = book(sample(), TOTAL, UNREADABLE)) {
            XSSFSheet first = book.getSheetAt(0);

            assertThat(first.getSheetName()).isEqualTo("Phát hiện");
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(first.getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .containsExactly("'Tự chấm'!F12", "'Tự chấm'!F54");
        }
    }

    @Test
    void sameSubmissionAndBytesGiveSameFiles() {
        List<ReturnedFile> first = make(sample(), FILE, TOTAL);
        List<ReturnedFile> second = make(sample(), FILE, TOTAL);

        assertThat(first)
                .extracting(ReturnedFile::name)
                .containsExactly("returns/mau-04/bang-tu-cham-moi.xlsx", "returns/mau-04/bang-tu-cham-moi.docx");
        for (int index = 0; index < 2; index++) {
            assertThat(second.get(index).content()).isEqualTo(first.get(index).content());
        }
    }

    @Test
    void theLetterTellsWhatWasReceivedAndBringsTheFindings() throws IOException {
        byte[] letter = make(sample(), FILE, TOTAL, UNREADABLE).get(1).content();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "CÔNG ĐOÀN VIÊN CHỨC\nTỈNH GIA LAI",
                            "Kính gửi: Đơn vị mẫu 04",
                            "lúc 09 giờ 45 phút, ngày 10/11/2022",
                            "1 lỗi phải sửa, 1 vấn đề cần xem lại",
                            "trước 17 giờ 00 phút, ngày 11/11/2022",
                            "1. Trang «Tự chấm», ô F12: ",
                            "2. Trang «Tự chấm», ô F54: ",
                            "Nơi nhận:");
        }
    }

    @Test
    void whatCannotBeOpenedBringsOnlyTheLetter() {
        Finding unreadable = new Finding(FindingCode.FILE_UNREADABLE, Place.of(FILE), "", "tệp hỏng", "");

        assertThat(make("PK\003\004 xl/ and no more".getBytes(StandardCharsets.UTF_8), FILE, unreadable))
                .extracting(ReturnedFile::name)
                .containsExactly("returns/mau-04/bang-tu-cham-moi.docx");
    }

    /** External links, macros, connections, objects, names and validations live in parts or elements of their own. */
    @Test
    void nothingOfTheSendersCanAct() throws IOException {
        byte[] hostile;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sample()))) {
            XSSFSheet sheet = book.getSheet("Tự chấm");
            sheet.getRow(11).createCell(8).setCellFormula("HYPERLINK(\"http://evil.example\")");
            var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("http://evil.example");
            sheet.getRow(11).getCell(1).setHyperlink(link);
            var name = book.createName();
            name.setNameName("xau");
            name.setRefersToFormula("'Tự chấm'!$A$1");
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createFormulaListConstraint("INDIRECT(\"[a.xlsx]b!A1\")"),
                    new CellRangeAddressList(1, 2, 1, 2)));
            book.addPicture(new byte[] {1, 2, 3}, XSSFWorkbook.PICTURE_TYPE_PNG);
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            book.getProperties().getCustomProperties().addProperty("xau", "evil.example");
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            hostile = bytes.toByteArray();
        }

        byte[] returned = make(hostile, FILE, TOTAL).get(0).content();

        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(returned))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(xml)
                        .doesNotContain(
                                "evil.example", "<f>", "<f ", "dataValidation", "xau", "TargetMode=\"External\"");
            }
        }
        assertThat(parts)
                .noneMatch(part -> part.contains("vba")
                        || part.contains("media")
                        || part.contains("external")
                        || part.contains("custom")
                        || part.contains("embeddings"));
    }

    @Test
    void anOldExcelFileComesBackAsANewOne() throws IOException {
        byte[] old;
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var bytes = new ByteArrayOutputStream();
            book.createSheet("Tự chấm").createRow(53).createCell(5).setCellValue(89);
            book.write(bytes);
            old = bytes.toByteArray();
        }

        try (XSSFWorkbook book = book(old, TOTAL)) {
            assertThat(fill(book, "F54")).endsWith("FFEB9C");
        }
    }

    @Test
    void onlyWhatAnAgencyCanMendAndIsStillCurrentGoesBack() {
        FiledSubmission late = filed("a.xlsx", FileState.ACCEPTED_WITH_WARNINGS, 0, whole(FindingCode.LATE));
        FiledSubmission noted = filed("b.xlsx", FileState.ACCEPTED, 0, whole(FindingCode.NUMBER_REPAIRED));
        FiledSubmission refused = filed("c.xlsx", FileState.REFUSED, 0, whole(FindingCode.YEAR_UNKNOWN));
        FiledSubmission mended =
                filed("d.xlsx", FileState.ACCEPTED_WITH_WARNINGS, 1, whole(FindingCode.EVIDENCE_MISSING));

        assertThat(returned(late, noted)).isEmpty();
        assertThat(returned(refused)).containsExactly("returns/mau-04/c");
        assertThat(returned(refused, mended)).containsExactly("returns/mau-04/d");
    }

    @Test
    void aNewVersionTellsWhatItChanged() {
        Place cell = new Place(FILE, "Tự chấm", "F12");
        Edit edit = new Edit("mau-04", "001", Edit.Field.SCORE, cell, cell, "2", "3");
        FiledSubmission submission = filed(FILE, FileState.REFUSED, 0, TOTAL);
        FiledSubmission newer = new FiledSubmission(
                submission.file(),
                submission.sha256(),
                submission.agency(),
                submission.kind(),
                submission.state(),
                submission.receivedAt(),
                submission.findings(),
                true,
                2,
                new Revision("cu.xlsx", "", List.of(edit), new BigDecimal("88"), new BigDecimal("89")));

        assertThat(new Particulars(CAMPAIGN, returnedAlone(newer)).changes())
                .isEqualTo("So với bản trước: 1 ô khác (F12, 001: 2 → 3); tổng điểm 88 → 89.");
        assertThat(new Particulars(CAMPAIGN, returnedAlone(submission)).changes())
                .isEmpty();
    }

    @Test
    void asksForTheFileByTheExtendedDueTime() {
        ZonedDateTime extended = ZonedDateTime.of(2022, 11, 25, 17, 0, 0, 0, CAMPAIGN.zone());

        assertThat(again(extended, extended.minusDays(1)))
                .isEqualTo("Đề nghị sửa và gửi lại trước 17 giờ 00 phút, ngày 25/11/2022.");
    }

    @Test
    void asksForNothingByADayThatHasGoneBy() {
        ZonedDateTime due = ZonedDateTime.of(2022, 11, 11, 17, 0, 0, 0, CAMPAIGN.zone());

        assertThat(again(due, due.plusDays(7)))
                .isEqualTo("Đề nghị sửa và gửi lại trong thời gian sớm nhất"
                        + " (hạn nộp là 17 giờ 00 phút, ngày 11/11/2022).");
    }

    private static String again(ZonedDateTime due, ZonedDateTime asOf) {
        FiledSubmission submission = filed(FILE, FileState.REFUSED, 0, TOTAL);
        BoardLine line = new BoardLine(
                "mau-04",
                InputKind.SELF_SCORE,
                due,
                "",
                BoardLine.Fill.REFUSED,
                0,
                0,
                submission,
                null,
                Duration.ZERO,
                0);
        Docket docket = new Docket(asOf, List.of(submission), List.of());
        return new Particulars(
                        CAMPAIGN,
                        Returned.of(docket, new Board(List.of(line)), Set.of()).get(0))
                .again();
    }

    private static Returned returnedAlone(FiledSubmission submission) {
        return new Returned(submission, "returns/mau-04/tu-cham", null, false);
    }

    @Test
    void filesOfOneNameAreToldApart() {
        FiledSubmission one = filed("x/bảng.xls", FileState.REFUSED, 0, whole(FindingCode.YEAR_UNKNOWN));
        FiledSubmission two = filed("y/BANG.xlsx", FileState.REFUSED, 0, whole(FindingCode.YEAR_UNKNOWN));

        assertThat(returned(one, two)).hasSize(2).allMatch(name -> name.startsWith("returns/mau-04/bang-"));
    }

    @Test
    void aSelfScoreOfNobodyKnownIsOneSendersAndGoesWithALetter() {
        FiledSubmission nobody = new FiledSubmission(
                "la.xlsx",
                Fingerprint.of(new byte[] {1}),
                null,
                InputKind.SELF_SCORE,
                FileState.REFUSED,
                RECEIVED,
                List.of(whole(FindingCode.AGENCY_UNKNOWN)));

        assertThat(returned(nobody)).containsExactly("returns/khong-ro-don-vi/la");
        assertThat(new Returned(nobody, "la", null, false).ofOneSender()).isTrue();
    }

    @Test
    void whatADecisionLetsGoNeedsNoMending() {
        Finding total = finding(FindingCode.TOTAL_NOT_SUM_OF_PARTS, "F54", "Tổng cộng", "89", "87");
        Finding note = finding(FindingCode.NUMBER_UNREADABLE, "F12", "011", "ba", "một con số");
        Docket docket = new Docket(RECEIVED, List.of(filed(FILE, FileState.REFUSED, 0, total, note)), List.of());

        assertThat(Returned.of(docket, NO_BOARD, Set.of(total.place())))
                .singleElement()
                .satisfies(
                        returned -> assertThat(returned.submission().findings()).containsExactly(note));
        assertThat(Returned.of(docket, NO_BOARD, Set.of(total.place(), note.place())))
                .isEmpty();
    }

    private static List<String> returned(FiledSubmission... submissions) {
        return Returned.of(new Docket(RECEIVED, List.of(submissions), List.of()), NO_BOARD, Set.of()).stream()
                .map(Returned::name)
                .toList();
    }

    private static String fill(XSSFWorkbook book, String cell) {
        var address = new CellAddress(cell);
        var colour = book.getSheet("Tự chấm")
                .getRow(address.getRow())
                .getCell(address.getColumn())
                .getCellStyle()
                .getFillForegroundXSSFColor();
        return colour == null ? "" : colour.getARGBHex();
    }

    private static XSSFWorkbook book(byte[] content, Finding... findings) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(make(content, FILE, findings).get(0).content()));
    }

    private static List<ReturnedFile> make(byte[] content, String file, Finding... findings) {
        FiledSubmission submission = filed(file, FileState.REFUSED, 0, findings);
        Returned returned = Returned.of(new Docket(RECEIVED, List.of(submission), List.of()), NO_BOARD, Set.of())
                .get(0);
        return new Returning(CAMPAIGN).make(returned, content);
    }

    private static FiledSubmission filed(String file, FileState state, int hoursLater, Finding... findings) {
        return new FiledSubmission(
                file,
                Fingerprint.of(file.getBytes(StandardCharsets.UTF_8)),
                "mau-04",
                InputKind.SELF_SCORE,
                state,
                RECEIVED.plusHours(hoursLater),
                List.of(findings));
    }

    private static Finding finding(FindingCode code, String cell, String subject, String found, String expected) {
        return new Finding(code, new Place(FILE, "Tự chấm", cell), subject, found, expected);
    }

    private static Finding whole(FindingCode code) {
        return new Finding(code, Place.of(FILE), "", "", "");
    }

    private static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of("input-samples/cdvc-khoi-1-2022/mau-04-tu-cham.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
