package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;
import vn.thidua.standing.history.RunReport.Outcome;

/** The union's campaign of 2022 and one of 2023 after it: the same papers, but a line with another base and a member renamed. */
class YearsRunTests {

    private static final String BEFORE = UnionInbox.CAMPAIGN;
    private static final String NOW = "cdvc-khoi-1-2023";

    @TempDir
    static Path folder;

    /** All but the one that awards bonuses. */
    private static final int SECTIONS = 9;

    private static JsonNode alone;
    private static JsonNode first;
    private static JsonNode afterNews;
    private static Map<String, byte[]> published = Map.of();
    private static Map<String, byte[]> publishedAgain = Map.of();
    private static String printedAgain = "";
    private static List<RecordedRun> runs = List.of();

    @BeforeAll
    static void runThreeTimes() throws IOException {
        Path jobs = TestJobs.copyOf(folder, BEFORE);
        nextYear(jobs);
        Path inbox = folder.resolve("inbox");
        Path output = folder.resolve("output");
        UnionInbox.fill(inbox);
        carryOn(inbox);
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, jobs, inbox, output, NOW)) {
            assertThat(house.run()).as(house.printed()).isZero();
            alone = house.results(NOW);
        }
        try (TestHouse house = TestHouse.open(database, jobs, inbox, output, BEFORE, NOW)) {
            assertThat(house.run()).as(house.printed()).isZero();
            first = house.results(NOW);
            published = files(output);
            int printed = house.printed().length();
            assertThat(house.run()).isZero();
            publishedAgain = files(output);
            printedAgain = house.printed().substring(printed);
            runs = house.bean(RecordedRuns.class).of(NOW);
        }
        UnionInbox.appraiseAnew(inbox);
        try (TestHouse house = TestHouse.open(database, jobs, inbox, output, BEFORE, NOW)) {
            assertThat(house.run()).as(house.printed()).isZero();
            afterNews = house.results(NOW);
        }
    }

    @Test
    void aCampaignThatMemoryDoesNotHaveIsANoteAndNoMistake() {
        assertThat(years(alone).get("notes").toString()).contains("bộ nhớ không có đợt này");
    }

    @Test
    void aSheetIsUsedUntilMemoryHasItsYear() {
        assertThat(years(alone).get("before").asInt()).isEqualTo(2022);
        assertThat(years(alone).get("notes").toString())
                .contains("năm 2022: tệp ket-qua-2022.xlsx")
                .contains("Năm 2022 chỉ có tổng điểm");
        assertThat(agency(alone, "mau-03").at("/score/basis").asString()).isEqualTo("TOTALS");

        assertThat(years(first).get("notes").toString()).doesNotContain("ket-qua-2022");
        assertThat(agency(first, "mau-03").get("series").size())
                .as("2021 of a sheet, 2022 of memory, this year")
                .isEqualTo(3);
    }

    @Test
    void sectionsAreComparedUnderTheirCodes() {
        JsonNode sections = agency(first, "mau-03").get("sections");
        assertThat(sections.size()).isEqualTo(SECTIONS);
        sections.forEach(section -> assertThat(section.get("then")).isEqualTo(section.get("now")));
    }

    @Test
    void theYearBeforeIsComparedAsItIsStored() {
        assertThat(years(first).get("before").asInt()).isEqualTo(2022);
        assertThat(years(first).get("notes").toString())
                .contains("năm 2022: đợt " + BEFORE)
                .contains("2 tiêu chí đổi điểm chuẩn (001, 002)");
        JsonNode agency = agency(first, "mau-03");
        assertThat(agency.at("/score/then").asString()).isEqualTo("83");
        assertThat(agency.at("/score/basis").asString()).isEqualTo("CRITERIA");
        assertThat(agency.at("/score/change").asString()).isEqualTo("0");
        assertThat(new BigDecimal(agency.at("/score/real").asString())
                        .add(new BigDecimal(agency.at("/score/rubric").asString())))
                .isZero();
        assertThat(agency.at("/rank/then").asInt()).isEqualTo(6);
        assertThat(agency.at("/series/0/class").asString()).isEqualTo("Hoàn thành nhiệm vụ");
    }

    @Test
    void aRenamedMemberIsFollowed() {
        JsonNode agency = agency(first, "mau-04-moi");
        assertThat(agency.get("by").asString()).isEqualTo("RENAMED");
        assertThat(agency.at("/then/0/unit").asString()).isEqualTo("Đơn vị mẫu 04");
        assertThat(agency.at("/rank/then").asInt()).isEqualTo(5);
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(publishedAgain).containsExactlyInAnyOrderEntriesOf(published);
        assertThat(printedAgain).doesNotContain("làm lại");
        assertThat(runs)
                .extracting(run -> run.report().outcome())
                .containsExactly(Outcome.PUBLISHED, Outcome.PUBLISHED, Outcome.UNCHANGED);
        assertThat(runs.get(1).report().changes())
                .containsExactly("Kết quả năm trước đã thay đổi sau lần công bố trước;"
                        + " phần so sánh qua các năm được làm lại.");
    }

    @Test
    void newsOfTheYearBeforeReachTheCampaignAfterIt() {
        assertThat(agency(afterNews, "mau-03").at("/score/then").asString()).isEqualTo("87");
        assertThat(agency(afterNews, "mau-03").at("/rank/then").asInt()).isEqualTo(4);
        assertThat(agency(afterNews, "mau-03").at("/score/now").asString())
                .as("this year's own papers are what they were")
                .isEqualTo("83");
    }

    @Test
    void selfScoresOfBothYearsAreKept() {
        JsonNode inflation = first.at("/blocs/0/inflation");
        assertThat(inflation.at("/agencies/0/years").size()).isEqualTo(2);
        assertThat(inflation.at("/agencies/0/years/0/year").asInt()).isEqualTo(2022);
        assertThat(inflation.at("/agencies/0/years/0/sum")).isEqualTo(inflation.at("/agencies/0/years/1/sum"));
    }

    @Test
    void theBookHasBothSheets() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("output/" + NOW + "/ket-qua-khoi-1.xlsx"));
                Workbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Qua các năm")).isNotNull();
            assertThat(book.getSheet("Mức tự chấm")).isNotNull();
        }
    }

    private static JsonNode years(JsonNode results) {
        return results.at("/blocs/0/years");
    }

    private static JsonNode agency(JsonNode results, String code) {
        for (JsonNode agency : years(results).get("agencies")) {
            if (agency.get("agency").asString().equals(code)) {
                return agency;
            }
        }
        throw new AssertionError(code);
    }

    private static void nextYear(Path jobs) throws IOException {
        assertThat(new CommandTrial()
                        .execute(
                                "new-year", "2023",
                                "--from", BEFORE,
                                "--jobs", jobs.toString(),
                                "--inbox", folder.resolve("inbox").toString(),
                                "--output", folder.resolve("output").toString()))
                .isZero();
        Path campaign = jobs.resolve(NOW).resolve("campaign.yaml");
        Files.writeString(
                campaign,
                Files.readString(campaign)
                        .replace("{code: mau-04, name: Đơn vị mẫu 04", "{code: mau-04-moi, name: Đơn vị mẫu 04 mới")
                        .replace(
                                "previous: ",
                                "reorganisations:\n"
                                        + "  - {kind: RENAMED, from: [mau-04], to: [mau-04-moi], on: 2023-02-01}\n"
                                        + "previous: "));
        Path english = jobs.resolve(NOW).resolve("english.yaml");
        Files.writeString(english, Files.readString(english).replace("Đơn vị mẫu 04:", "Đơn vị mẫu 04 mới:"));
        Path rubric = jobs.resolve(NOW).resolve("rubric.yaml");
        Files.writeString(
                rubric,
                Files.readString(rubric)
                        .replaceFirst("(\"001\".*?base: )3", "$14")
                        .replaceFirst("(\"002\".*?base: )3", "$12"));
    }

    /** The papers of the year before under the new year's name, and a sheet of the year before itself. */
    private static void carryOn(Path inbox) throws IOException {
        Path from = inbox.resolve(BEFORE);
        Path to = Files.createDirectories(inbox.resolve(NOW));
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.toList()) {
                copy(
                        file,
                        to.resolve(file.getFileName()),
                        Map.of("2022", "2023", "Đơn vị mẫu 04", "Đơn vị mẫu 04 mới"));
            }
        }
        copy(from.resolve("ket-qua-2021.xlsx"), to.resolve("ket-qua-2022.xlsx"), Map.of("2021", "2022"));
    }

    private static void copy(Path from, Path to, Map<String, String> otherWords) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                Workbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> replace(cell, otherWords));
                }
            }
            book.write(out);
        }
    }

    private static void replace(Cell cell, Map<String, String> otherWords) {
        if (cell.getCellType() == CellType.STRING) {
            String words = cell.getStringCellValue();
            for (Map.Entry<String, String> word : otherWords.entrySet()) {
                words = words.replace(word.getKey(), word.getValue());
            }
            cell.setCellValue(words);
        }
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : List.copyOf(all.filter(Files::isRegularFile).toList())) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
