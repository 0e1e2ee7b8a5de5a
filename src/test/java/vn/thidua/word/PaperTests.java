package vn.thidua.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class PaperTests {

    private static final Instant MOMENT = Instant.parse("2022-12-09T09:30:00Z");

    @Test
    void anotherHandReadsWhatWasWritten() {
        assertThat(PaperDump.of(paper().bytes("Báo cáo", MOMENT)))
                .containsExactly(
                        "^ Header: \\t2<HeaderStamp>\\tSỐ LIỆU MINH HỌA</HeaderStamp>",
                        "{ OfficeAbove: ỦY BAN NHÂN DÂN TỈNH / Office: KHỐI THI ĐUA SỐ 1 / Symbol: Số: ……/BC-…… }",
                        "{ Nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Motto: Độc lập - Tự do - Hạnh phúc"
                                + " / Place: ……, ngày …… tháng …… năm …… }",
                        "Stamp: SỐ LIỆU MINH HỌA",
                        "Kind: BÁO CÁO",
                        "About: Tổng kết",
                        "Addressee: Kính gửi: Ủy ban nhân dân tỉnh",
                        "Basis: Căn cứ Luật A;",
                        "Basis: Căn cứ Nghị định B.",
                        "Part: I. TÌNH HÌNH",
                        "Heading: 1. Chung",
                        "Text: <x> & \"y\"",
                        "Text: <Strong>Mục 1: </Strong>đạt",
                        "Text: <Blank>[Khối bổ sung: phong trào]</Blank>",
                        "Fill: Ông (bà): \\t Chức vụ: \\t",
                        "| TT | Tên |",
                        "| I. TẬP THỂ |",
                        "| 1 | Sở Y tế\\nGia Lai |",
                        "| 2 | Tổng |",
                        "Picture: <picture \"Sở Y tế\" dẫn đầu>",
                        "Caption: Hình 1",
                        "Note: Ghi chú",
                        "{ ReceiversHead: Nơi nhận: / Receivers: - Như trên; / Receivers: - Lưu: VT. }",
                        "{ Signer: TM. KHỐI THI ĐUA / Signer: KHỐI TRƯỞNG / SignNote: (Chữ ký) }",
                        "Stamp: SỐ LIỆU MINH HỌA",
                        "Annex: Phụ lục",
                        "About: Danh sách",
                        "Attached: (Kèm theo văn bản số ……/…… ngày …… tháng …… năm ……)",
                        "{ Signer: THƯ KÝ / SignNote: (Chữ ký) }",
                        "{ Signer: CHỦ TRÌ / SignNote: (Chữ ký) }");
    }

    /** As far as the schemas that POI brings along reach: without table styles. */
    @Test
    void everyPartIsAsTheStandardHasIt() throws IOException, XmlException {
        try (XWPFDocument document = open(paper().bytes("Báo cáo", MOMENT))) {
            assertValid(document.getDocument());
            StylesDocument.Factory.parse(document.getStyles().getPackagePart().getInputStream())
                    .getStyles()
                    .getStyleList()
                    .stream()
                    .filter(style -> style.getType() != STStyleType.TABLE)
                    .forEach(PaperTests::assertValid);
            assertValid(HdrDocument.Factory.parse(
                    document.getHeaderList().get(0).getPackagePart().getInputStream()));
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws IOException {
        try (XWPFDocument document = open(paper().bytes("Báo cáo", MOMENT))) {
            String used = document.getDocument().xmlText();
            assertThat(used.split("Style w:val=\"")).hasSizeGreaterThan(30).allSatisfy(rest -> {
                String style = rest.substring(0, rest.indexOf('"'));
                if (!rest.startsWith("<")) {
                    assertThat(document.getStyles().styleExist(style)).as(style).isTrue();
                }
            });
        }
    }

    /** Phụ lục I, phần I, mục I of Nghị định 30/2020/NĐ-CP. */
    @Test
    void thePageIsThatOfTheDecree() throws IOException {
        try (XWPFDocument document = open(paper().bytes("Báo cáo", MOMENT))) {
            CTSectPr page = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(page.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(page.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(page.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(page.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(page.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(page.getPgMar().getRight())).isBetween(15L, 20L);
            assertThat(page.isSetTitlePg()).isTrue();
            assertThat(page.getHeaderReferenceList()).hasSize(1);
            assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isEqualTo(14);
        }
    }

    @Test
    void theBytesDependOnTheWordsAlone() {
        byte[] first = paper().bytes("Báo cáo", MOMENT);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(paper().bytes("Báo cáo", MOMENT)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        Paper paper = new Paper(new Letterhead("", "Khối", "", "", false), "");
        paper.text("a\u0001b\uFFFEc\uD800d😀");
        assertThat(PaperDump.of(paper.bytes("\u0002", MOMENT))).contains("Text: abcd😀");
    }

    @Test
    void aRowHasACellForEachColumn() {
        Table table = new Table(Table.Column.text("Tên", 100), Table.Column.figure("Điểm", 20));
        assertThatThrownBy(() -> table.row("một"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells in a table of 2 columns");
    }

    private static Paper paper() {
        Paper paper = new Paper(
                new Letterhead("Ủy ban nhân dân tỉnh", "Khối thi đua số 1", "Số: ……/BC-……", "", true),
                "SỐ LIỆU MINH HỌA");
        paper.title("BÁO CÁO", "Tổng kết");
        paper.to("Ủy ban nhân dân tỉnh");
        paper.basis(List.of("Luật A", "Nghị định B"));
        paper.part("I. TÌNH HÌNH");
        paper.heading("1. Chung");
        paper.text("<x> & \"y\"");
        paper.text("Mục 1: ", "đạt");
        paper.blank("Khối bổ sung: phong trào");
        paper.fill("Ông (bà):", "Chức vụ:");
        Table table = new Table(Table.Column.figure("TT", 15), Table.Column.text("Tên", 150));
        table.heading("I. TẬP THỂ");
        table.row("1", "Sở Y tế\nGia Lai");
        table.strongRow("2", "Tổng");
        paper.table(table);
        paper.picture(new Picture(png(), "\"Sở Y tế\" dẫn đầu"), "Hình 1");
        paper.note("Ghi chú");
        paper.end(List.of("Như trên", "Lưu: VT"), new Signer(List.of("TM. KHỐI THI ĐUA", "KHỐI TRƯỞNG"), "(Chữ ký)"));
        paper.annex("Phụ lục", "Danh sách");
        paper.end(new Signer(List.of("THƯ KÝ"), "(Chữ ký)"), new Signer(List.of("CHỦ TRÌ"), "(Chữ ký)"));
        return paper;
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(16, 9, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    private static long millimetres(Object twips) {
        return Math.round(new BigInteger(twips.toString()).doubleValue() / 1440 * 25.4);
    }
}
