package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.workbook.Package.below;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;

/** The books as readers of English have them. */
class EnglishBooksTests {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    /** Where a sheet below the cover has its title. */
    private static final int TITLE = 1;

    private static Map<String, byte[]> books;

    @BeforeAll
    static void write() {
        books = Language.ENGLISH.speak(HardBooks::all);
    }

    @Test
    void aBlocsBookTellsItsResults() {
        assertThat(Dump.of(book("example")))
                .contains(
                        "Cover!A1 = \"EMULATION RESULTS\"",
                        "Cover!A3 = \"ILLUSTRATIVE FIGURES – PROVISIONAL\"",
                        "Cover!C7 = \"from 1 January 2022 to 31 December 2022\"",
                        "Cover!C8 = \"Provisional: 1 agency has criteria not appraised yet\"",
                        "Cover!C12 = \"Bloc head: Sở Y tế; Deputy head: Đơn vị mẫu 02\\n"
                                + "Owner: Hội đồng Thi đua - Khen thưởng tỉnh\"",
                        "Ranking!A2 = \"EMULATION RANKING\"",
                        "Ranking!E7 = 98.25 by 'Scores'!D14",
                        "Pact!A13 = \"Sở Y tế: met 2 of 4 targets.\"",
                        "Activities!A12 = \"Sở Y tế: 1 activity, 120 participants, VND 20,000,000.\"",
                        "Over the years!A12 = \"In the table of 2021, but no longer in the bloc this year: Sở Thể thao.\"",
                        "Reconciliation!A10 = \"Sở Y tế: self-score 99.0; different at 2 criteria (−0.8); result 98.3.\"")
                .anyMatch(
                        cell -> cell.contains("= \"Points in italics are provisional: some criteria are not appraised"))
                .anyMatch(cell -> cell.contains("= \"1 break, of which 1 is still open."));
    }

    @Test
    void aCampaignsBookTellsWhatCame() {
        assertThat(Dump.of(book("example-campaign")))
                .contains(
                        "Cover!A1 = \"SUMMARY OF EMULATION RESULTS\"",
                        "Overview!C6 = \"Files received\"",
                        "Overview!K7 = \"Provisional\"",
                        "Files received!D9 = \"Refused\"",
                        "Missing!A2 = \"SUBMISSIONS MISSING\"");
        assertThat(Dump.of(book("several-campaign")))
                .anyMatch(cell -> cell.startsWith("Blocs!A2 = \"BLOCS UNDER THE SAME RUBRIC\""));
    }

    @Test
    void slipsTellAnAgencyItsResult() {
        assertThat(Dump.of(book("example-slips")))
                .contains(
                        "Cover!C17 = \"Rank 1 of 2; 98.3 points; Hoàn thành xuất sắc nhiệm vụ\"",
                        "Sở Y tế!A2 = \"EMULATION RESULT SLIP\"",
                        "Sở Y tế!G9 = \"Points lost\"",
                        "Sở Y tế!B16 = \"Reason: (no reason given)\"");
    }

    /** Sheets of slips are named after the agencies. */
    @Test
    void noSheetIsNamedOrTitledInVietnamese() throws IOException {
        for (Map.Entry<String, byte[]> book : books.entrySet()) {
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.getValue()))) {
                for (int index = 1; index < read.getNumberOfSheets(); index++) {
                    Sheet sheet = read.getSheetAt(index);
                    String name = book.getKey() + " " + sheet.getSheetName();
                    assertThat(sheet.getRow(TITLE).getCell(0).getStringCellValue())
                            .as(name)
                            .doesNotContainPattern(VIETNAMESE);
                    assertThat(sheet.getFooter().getRight()).as(name).isEqualTo("Page &P of &N");
                    if (!book.getKey().endsWith("-slips")) {
                        assertThat(sheet.getSheetName()).doesNotContainPattern(VIETNAMESE);
                    }
                }
            }
        }
    }

    @Test
    void chartsSayThatTheyAreInEnglish() {
        Package example = new Package(book("example"));
        assertThat(example.names())
                .filteredOn(name -> name.startsWith("xl/charts/chart"))
                .isNotEmpty()
                .allSatisfy(name -> {
                    assertThat(below(example.root(name), "lang").get(0).getAttribute("val"))
                            .isEqualTo("en-GB");
                    assertThat(below(example.root(name), "endParaRPr"))
                            .allSatisfy(letters ->
                                    assertThat(letters.getAttribute("lang")).isEqualTo("en-GB"));
                });
    }

    @Test
    void excelOpensThemWithoutRepairAndNothingIsCut() {
        books.forEach((name, book) -> {
            assertThat(ExcelRules.broken(book)).as(name).isEmpty();
            assertThat(Fit.cut(book)).as(name).isEmpty();
        });
    }

    @Test
    void formulasGiveTheNumbersThatStandThere() {
        books.forEach((name, book) ->
                assertThat(Recalculation.differing(book)).as(name).isEmpty());
    }

    private static byte[] book(String name) {
        byte[] book = books.get(name);
        assertThat(book).as(name).isNotNull();
        return book;
    }
}
