package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.workbook.Package.below;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.standing.Results;

/** The books as readers of English have them. */
class EnglishBooksTests {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    /** Where a sheet below the cover has its title. */
    private static final int TITLE = 1;

    /** What people wrote into the files of the example, their sheets, and sentences that it has as they are stored. */
    private static final List<String> WRITTEN = List.of(
            "Cờ thi đua của UBND tỉnh: theo thứ hạng, tối đa 1 đơn vị",
            "Cờ thi đua của UBND tỉnh",
            "Vượt tỷ lệ 20 % của loại cao nhất",
            "Tỷ lệ đoàn viên",
            "Giải ngân vốn được giao",
            "Tin, bài đã đăng",
            "Đơn thư quá hạn",
            "triệu đồng",
            "\"bài\"",
            "\"đơn\"",
            "!Báo cáo!",
            "!Phong trào!",
            "!Thống nhất!",
            "!Tự chấm!",
            "\"Thống nhất\"",
            "\"Thống nhất!",
            "\"Thẩm định\"",
            "\"Tự chấm\"",
            "\"Tự chấm!",
            "\"Tổng cộng\"",
            "Ủng hộ các quỹ",
            "Quỹ Đền ơn đáp nghĩa",
            "Hội thao",
            "Sở Thể thao",
            "Sở Nội vụ",
            "Thanh tra mẫu",
            "Khối trưởng (Sở Y tế)",
            "Số liệu năm trước là ví dụ.",
            "Báo cáo số 12/BC",
            "Quyết định số 34/QĐ",
            "Chưa có biên bản kiểm tra",
            "Phong trào thi đua",
            "Đổi điểm mà không nêu lý do: 1.1 – ",
            "hạng 2 → 1",
            "bốn chín",
            "một số",
            "\"Không áp dụng\"");

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

    /** What is left in Vietnamese are names and titles, places in files, and what people wrote. */
    @Test
    void nothingIsSaidInVietnamese() {
        List<String> data = data(Language.ENGLISH.speak(ExampleBook::results));
        List<String> left = Stream.of("example", "example-campaign", "example-slips")
                .flatMap(name -> Dump.of(book(name)).stream())
                .filter(cell -> VIETNAMESE.matcher(without(data, cell)).find())
                .toList();
        assertThat(left).isEmpty();
    }

    private static List<String> data(Results results) {
        Campaign campaign = results.campaign();
        Bloc bloc = results.blocs().get(0).bloc();
        return Stream.of(
                        Stream.of(
                                campaign.title(),
                                campaign.owner(),
                                bloc.name(),
                                bloc.rubric().title()),
                        campaign.legalBasis().stream(),
                        bloc.members().stream().map(Agency::name),
                        bloc.rubric().allSections().map(Section::title),
                        bloc.rubric().allCriteria().map(Criterion::title),
                        campaign.classification().classes().stream().map(AwardClass::label),
                        ExampleBook.CHANGES.stream(),
                        WRITTEN.stream())
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String without(List<String> data, String cell) {
        String rest = cell;
        for (String word : data) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** Sheets of slips are named after the agencies, and stand upright. */
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
                    if (book.getKey().endsWith("-slips")) {
                        assertThat(sheet.getPrintSetup().getLandscape())
                                .as(name)
                                .isFalse();
                    } else {
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
