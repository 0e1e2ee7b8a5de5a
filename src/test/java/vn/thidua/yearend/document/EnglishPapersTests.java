package vn.thidua.yearend.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.standing.Results;
import vn.thidua.visual.ChartGallery;
import vn.thidua.word.PaperDump;

/** The papers of a year in English. */
class EnglishPapersTests {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    /** Names, titles and remarks of the example, and the breaks and years that it makes up. */
    private static final Pattern DATA = Pattern.compile(String.join(
            "|",
            "Đơn vị [xyzk]",
            "Khối thi đua số 1",
            "KHỐI THI ĐUA SỐ 1",
            "(?<!\\p{L})(Khối|KHỐI)(?!\\p{L}| trưởng| phó)",
            "Hoàn thành (xuất sắc |tốt )?nhiệm vụ",
            "Cờ thi đua của tỉnh",
            "Bằng khen",
            "Giấy khen",
            "Luật Thi đua, khen thưởng",
            "Bảng điểm ví dụ",
            "Mục [IV.\\d]+",
            "Tiêu chí [a-d]\\d",
            "Hội thao",
            "Cá nhân 1",
            "Kiểm phiếu!",
            "Chủ trì 02 sáng kiến",
            "Báo cáo số 12/BC",
            "04 sáng kiến",
            "Chưa có biên bản kiểm tra",
            "Công nhận 02 sáng kiến",
            "Theo kết quả kiểm tra",
            "Hội nghị xét thêm 01 sáng kiến",
            "Cộng bảng tự chấm",
            "Ghi trong biên bản",
            "Chưa thẩm định 1 tiêu chí mục II",
            "(?<=Đơn vị z): xếp loại",
            "Tăng 2,5 điểm; từ hạng 2 lên hạng 1",
            "So với bảng điểm năm 2021: 3 trong 4 tiêu chí như cũ"));

    @Test
    void theReportTellsItsYear() throws IOException {
        assertThat(english("bao-cao-tong-ket"))
                .contains(
                        "Nation: SOCIALIST REPUBLIC OF VIET NAM / Motto: Independence – Freedom – Happiness",
                        "Caption: Courtesy translation; the Vietnamese text is the official one.",
                        "Kind: REPORT\nAbout: Year-end review of emulation and awards for 2022\\nKhối thi đua số 1",
                        "Khối thi đua số 1 has 4 member agencies in 2022: Đơn vị x; Đơn vị y; Đơn vị z; Đơn vị k."
                                + " The emulation period runs from 1 January 2022 to 31 December 2022.",
                        "| Rank 1 | Đơn vị x (94.75 points) |",
                        "| Proposed awards | 2 awards to collectives, 1 to an individual |",
                        "| Total | 1 | 120 | VND 15,000,000 |",
                        "By 12 December 2022, 14:05, 2 files were received: 2 accepted.",
                        "| Đơn vị x | 78.00 | 94.75 | +16.75 | 2 | 0 |",
                        "3 questions are open, of which 2 are breaks found in reconciliation.",
                        "Signer: ON BEHALF OF THE BLOC / Signer: BLOC HEAD");
    }

    @Test
    void theMinutesOfAppraisalTellEachLevel() throws IOException {
        assertThat(english("bien-ban-tham-dinh/x"))
                .contains(
                        "Base 70, plus 3, minus 1.5, agreed 71.5 points (self-scored 74).",
                        "Base 20, plus 3, minus 0, agreed 23 points (self-scored 24, appraised 22, council 23).",
                        "- Criterion b1: base reached, in agreement with the self-score.",
                        "The rubric's 100 points are 90 base points and 10 bonus points; bonus earned counts as plus.");
    }

    @Test
    void theCountTellsShares() throws IOException {
        assertThat(english("bien-ban-kiem-phieu"))
                .contains(
                        "- Valid ballot papers: 3; invalid: 1",
                        "| 1 | Đơn vị x | 3 | 100% | Enough votes |",
                        "| 2 | Đơn vị y | 1 | 33.33% | Too few votes |");
    }

    @Test
    void onlyTheDataAreLeftInVietnamese() {
        for (Supplier<Results> year : List.<Supplier<Results>>of(ExampleYear::voted, ExampleYear::beforeTheVote)) {
            for (DocumentFile file : Language.ENGLISH.speak(() -> DocumentsTests.write(year.get()))) {
                assertThat(PaperDump.of(file.content()).stream()
                                .map(line -> DATA.matcher(line).replaceAll(""))
                                .filter(VIETNAMESE.asPredicate()))
                        .as(file.name())
                        .isEmpty();
            }
        }
    }

    /** Forty agencies, long names, equal and negative totals, nobody ranked. */
    @Test
    void everyHardCaseIsWritten() {
        for (Results results : ChartGallery.all().values()) {
            for (DocumentFile file : Language.ENGLISH.speak(() -> DocumentsTests.write(results))) {
                assertThat(PaperDump.text(file.content()))
                        .as(file.name())
                        .contains("SOCIALIST REPUBLIC OF VIET NAM")
                        .doesNotContain("{0}", "null");
            }
        }
    }

    @Test
    void spellingIsCheckedInEnglish() throws IOException {
        byte[] paper = Language.ENGLISH.speak(() -> DocumentsTests.paper(ExampleYear.voted(), "bao-cao-tong-ket"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            assertThat(new String(document.getStyles()
                            .getPackagePart()
                            .getInputStream()
                            .readAllBytes()))
                    .contains("<w:lang w:val=\"en-GB\"")
                    .doesNotContain("vi-VN");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en-GB");
        }
    }

    /** All papers lie beside the compiled tests, to be looked at. */
    private static String english(String name) throws IOException {
        Path found = Files.createDirectories(Path.of("target", "golden", "document", "en"));
        List<DocumentFile> files = Language.ENGLISH.speak(() -> DocumentsTests.write(ExampleYear.voted()));
        for (DocumentFile file : files) {
            Files.write(found.resolve(file.name().replace('/', '-')), file.content());
        }
        return files.stream()
                .filter(file -> file.name().endsWith("/" + name + ".docx"))
                .map(file -> PaperDump.text(file.content()))
                .findFirst()
                .orElseThrow();
    }
}
