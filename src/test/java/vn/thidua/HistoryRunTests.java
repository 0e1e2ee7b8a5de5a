package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;
import vn.thidua.standing.history.RunReport.Outcome;

/** A campaign over five runs: published, unchanged, a dry run of a new appraisal, its publication, unchanged again. */
class HistoryRunTests {

    private static final String UNION = UnionInbox.CAMPAIGN;
    private static final List<String> SENTENCES = List.of(
            "Đơn vị mẫu 03 có biên bản thẩm định mới (tham-dinh-lai.xlsx): +2 ở tiêu chí 011, +1 ở 031, +1 ở 033"
                    + " → tổng 83,0 lên 87,0, hạng 6 lên 4, xếp loại “Hoàn thành nhiệm vụ” thành “Hoàn thành tốt nhiệm vụ”.",
            "Đơn vị mẫu 04: tụt hạng 5 xuống 6 vì Đơn vị mẫu 03 vượt lên.");

    @TempDir
    static Path folder;

    private static int sent;
    private static String database = "";
    private static List<RecordedRun> runs = List.of();
    private static String rehearsed = "";
    private static String published = "";
    private static Map<String, byte[]> first = Map.of();
    private static Map<String, byte[]> afterRehearsal = Map.of();
    private static Map<String, byte[]> second = Map.of();
    private static Map<String, byte[]> afterUnchanged = Map.of();

    @BeforeAll
    static void runFiveTimes() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path output = folder.resolve("output");
        UnionInbox.fill(inbox);
        sent = files(inbox).size();
        database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, inbox, output, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            first = files(output);
            assertThat(house.run()).isZero();
        }
        UnionInbox.appraiseAnew(inbox);
        try (TestHouse house = TestHouse.rehearsal(database, inbox, output, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            rehearsed = house.printed();
            afterRehearsal = files(output);
        }
        try (TestHouse house = TestHouse.open(database, inbox, output, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            published = house.printed();
            second = files(output);
            assertThat(house.run()).isZero();
            afterUnchanged = files(output);
            runs = house.bean(RecordedRuns.class).of(UNION);
        }
    }

    @Test
    void everyRunIsWrittenDown() {
        assertThat(runs)
                .extracting(run -> run.report().outcome())
                .containsExactly(
                        Outcome.PUBLISHED, Outcome.UNCHANGED, Outcome.DRY_RUN, Outcome.PUBLISHED, Outcome.UNCHANGED);
        assertThat(runs).extracting(RecordedRun::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(runs).extracting(RecordedRun::newFiles).containsExactly(sent, 0, 1, 1, 0);
        assertThat(runs).allSatisfy(run -> assertThat(run.report().dataAsOf()).isNotNull());
    }

    @Test
    void theFirstPublicationSaysSo() throws IOException {
        assertThat(sheet(first)).containsExactly("Lần công bố đầu tiên.");
    }

    @Test
    void aNewAppraisalIsToldInTheWorkbook() throws IOException {
        assertThat(sheet(second)).containsExactlyElementsOf(SENTENCES);
    }

    @Test
    void aDryRunForetellsExactlyThatAndTouchesNothing() {
        assertThat(runs.get(2).report().changes()).isEqualTo(SENTENCES);
        assertThat(runs.get(3).report().changes()).isEqualTo(SENTENCES);
        assertThat(SENTENCES).allSatisfy(sentence -> assertThat(rehearsed).contains(sentence));
        assertThat(afterRehearsal).containsExactlyInAnyOrderEntriesOf(first);
    }

    @Test
    void theRunAfterADryRunSaysThatItDidWhatWasForetold() {
        assertThat(published).contains("Đúng như lần chạy thử số 3 đã báo.");
        assertThat(runs.get(4).report().note()).isEmpty();
    }

    @Test
    void anUnchangedRunLeavesTheSheetAlone() {
        assertThat(afterUnchanged).containsExactlyInAnyOrderEntriesOf(second);
    }

    @Test
    void aWorkbookMadeAgainTellsTheSameChanges() throws IOException {
        Path output = folder.resolve("output");
        Files.delete(output.resolve(UNION).resolve("tong-hop.xlsx"));
        try (TestHouse house = TestHouse.open(database, folder.resolve("inbox"), output, UNION)) {
            assertThat(house.run()).isZero();
            assertThat(house.printed()).contains("Các tệp kết quả được làm lại");
        }
        assertThat(files(output)).containsExactlyInAnyOrderEntriesOf(second);
    }

    @Test
    void historyListsTheRuns() {
        assertThat(command(0, "history", UNION))
                .contains("Lần", "Kết quả", "Không có gì mới", "Chạy thử", "Đúng như lần chạy thử số 3");
        assertThat(command(0, "history")).contains(UNION);
        assertThat(command(2, "history", "khong-co")).contains("khong-co").contains(UNION);
    }

    @Test
    void diffTellsOfTheLastPublicationOrOfAnyTwoRuns() {
        assertThat(command(0, "diff", UNION)).contains("lần 4 so với lần 1").contains(SENTENCES);
        assertThat(command(0, "diff", UNION, "1", "4")).contains(SENTENCES);
        assertThat(command(0, "diff", "1", "4")).contains(SENTENCES);
        assertThat(command(0, "diff", UNION, "3", "4")).contains("Bảng xếp hạng như nhau.");
        assertThat(command(0, "diff", UNION, "4", "2")).contains("hạng 4 xuống 6");
    }

    @Test
    void diffRefusesRunsThatThereAreNot() {
        assertThat(command(2, "diff", UNION, "1", "99")).contains("99").contains("từ 1 đến ");
        assertThat(command(2, "diff", UNION, "một", "2")).contains("một");
        assertThat(command(2, "diff", "khong-co")).contains(UNION);
    }

    private static String command(int code, String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        Map<String, String> properties = Map.of(
                "spring.datasource.url", database,
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "");
        properties.forEach(System::setProperty);
        try {
            assertThat(Thidua.commandLine().setOut(writer).setErr(writer).execute(arguments))
                    .as(printed.toString())
                    .isEqualTo(code);
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
        return printed.toString();
    }

    private static List<String> sheet(Map<String, byte[]> files) throws IOException {
        List<String> sentences = new ArrayList<>();
        byte[] content = files.get(UNION + "/tong-hop.xlsx");
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Row row : book.getSheet("Thay đổi")) {
                Cell sentence = row.getCell(1);
                if (sentence != null && row.getCell(0).getCellType() == CellType.NUMERIC) {
                    sentences.add(sentence.getStringCellValue());
                }
            }
        }
        return sentences;
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
