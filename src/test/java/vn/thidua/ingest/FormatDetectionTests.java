package vn.thidua.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.ZipBuilder.aZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** Whatever is dropped into the folder is told for what it is. */
class FormatDetectionTests {

    private static final byte[] GOOD = SelfScoreReadingTests.form()
            .row("a1", "Luật Đất đai", 3, null, null, 3)
            .bytes();

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    static Stream<Arguments> refused() throws IOException, java.security.GeneralSecurityException {
        return Stream.of(
                Arguments.of(new byte[0], FindingCode.FILE_EMPTY, ""),
                Arguments.of(new byte[5000], FindingCode.FILE_UNREADABLE, "tệp chỉ toàn byte 0"),
                Arguments.of(text("%PDF-1.7\n"), FindingCode.FORMAT_PDF, "PDF"),
                Arguments.of(text("<html><table><tr><td>STT"), FindingCode.FORMAT_WEB_PAGE, "trang web"),
                Arguments.of(text("\ufeff<!DOCTYPE html>"), FindingCode.FORMAT_WEB_PAGE, "trang web"),
                Arguments.of(text("<?xml version='1.0'?><a/>"), FindingCode.FORMAT_UNSUPPORTED, "XML"),
                Arguments.of(text("{\\rtf1 x}"), FindingCode.FORMAT_DOCUMENT, "văn bản Word"),
                Arguments.of(bytes("\u0089PNG\r\n"), FindingCode.FORMAT_PICTURE, "hình ảnh"),
                Arguments.of(bytes("\u00ff\u00d8\u00ff\u00e0"), FindingCode.FORMAT_PICTURE, "hình ảnh"),
                Arguments.of(bytes("Rar!\u001a\u0007"), FindingCode.FORMAT_ARCHIVE, "tệp nén"),
                Arguments.of(bytes("7z\u00bc\u00af\u0027\u001c"), FindingCode.FORMAT_ARCHIVE, "tệp nén"),
                Arguments.of(aZip().with("tu-cham.xlsx", GOOD).bytes(), FindingCode.FORMAT_ARCHIVE, "tệp nén"),
                Arguments.of(aZip().with("word/document.xml", "").bytes(), FindingCode.FORMAT_DOCUMENT, "văn bản"),
                Arguments.of(aZip().with("xl/workbook.bin", "").bytes(), FindingCode.FORMAT_XLSB, "Excel nhị phân"),
                Arguments.of(text("From: a@b\nSubject: diem\n\nx"), FindingCode.FORMAT_EMAIL, "thư điện tử"),
                Arguments.of(compound("__properties_version1.0"), FindingCode.FORMAT_EMAIL, "thư điện tử"),
                Arguments.of(compound("WordDocument"), FindingCode.FORMAT_DOCUMENT, "văn bản Word"),
                Arguments.of(compound("Book"), FindingCode.FORMAT_EXCEL_95, "Excel 5.0/95"),
                Arguments.of(bytes("\t\b\b\0\0\5\5\0\0\0"), FindingCode.FORMAT_EXCEL_95, "Excel 5.0/95"),
                Arguments.of(text("[InternetShortcut]\nURL=x"), FindingCode.FORMAT_UNSUPPORTED, "lối tắt"),
                Arguments.of(bytes("\1\2\3\4\5\6"), FindingCode.FORMAT_UNSUPPORTED, "định dạng lạ"),
                Arguments.of(encryptedXlsx(), FindingCode.FILE_PASSWORD_PROTECTED, "tệp Office có đặt mật khẩu"),
                Arguments.of(encryptedXls(), FindingCode.FILE_PASSWORD_PROTECTED, "tệp Office có đặt mật khẩu"),
                Arguments.of(encryptedOds(), FindingCode.FILE_PASSWORD_PROTECTED, "tệp Office có đặt mật khẩu"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void eachHasItsOwnOutcomeUnderWhateverName(byte[] content, FindingCode code, String found) {
        for (String name : List.of("bang-diem.xlsx", "bang-diem.pdf", "bang-diem")) {
            Submission submission = reader.read(name, content);

            assertThat(submission.refused()).isTrue();
            assertThat(submission.findings()).extracting(Finding::code).containsExactly(code);
            assertThat(submission.findings().get(0).found()).startsWith(found);
        }
    }

    @Test
    void aNameThatContradictsTheContentIsTold() {
        assertThat(notes("tu-cham.xlsx", GOOD)).isEmpty();
        assertThat(notes("tu-cham", GOOD)).isEmpty();
        assertThat(notes("khoi/tu-cham.xls", GOOD)).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(FindingCode.FORMAT_NOT_AS_NAMED);
            assertThat(note.subject()).isEqualTo("tu-cham.xls");
            assertThat(note.found()).isEqualTo("Excel (.xlsx)");
        });
        assertThat(notes("a.xls", text("STT;Nội dung\n1;2\n")))
                .extracting(Finding::found)
                .contains("văn bản phân cách (.csv)");
    }

    @Test
    void macrosLinksAndObjectsAreToldAndNeverOpened() {
        byte[] content = ZipBuilder.aWorkbook(ZipBuilder.sheet(""))
                .with("xl/vbaProject.bin", "x")
                .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .with("xl/embeddings/oleObject1.bin", "x")
                .bytes();

        assertThat(notes("a.xlsm", content))
                .extracting(Finding::code)
                .contains(FindingCode.MACROS_NOT_RUN, FindingCode.OUTSIDE_CONTENT_IGNORED);
        assertThat(notes("a.xlsm", content))
                .extracting(Finding::found)
                .contains("liên kết sang tệp khác, tệp nhúng (OLE)");
    }

    private List<Finding> notes(String name, byte[] content) {
        return reader.read(name, content).findings();
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[10]), stream);
            return written(file);
        }
    }

    private static byte[] encryptedXlsx() throws IOException, java.security.GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (java.io.OutputStream out = encryptor.getDataStream(file)) {
                out.write(GOOD);
            }
            return written(file);
        }
    }

    private static byte[] encryptedXls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("bi mat");
        try {
            OfficeForm.write(new HSSFWorkbook(), bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedOds() {
        return aZip().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", "x")
                .with("META-INF/manifest.xml", "<m:encryption-data/>")
                .bytes();
    }

    private static byte[] written(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
