package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.inbox.Fingerprint;

/** The pack in English lies beside the Vietnamese one and takes nothing from it. */
class EnglishRunTests {

    private static final String CAMPAIGN = "cdvc-khoi-1-2022";

    private static final Map<String, String> NAMES = Map.of(
            "Ban Dân vận Tỉnh ủy", "Mass Mobilisation Board of the Provincial Party Committee",
            "Đơn vị mẫu 03", "Sample unit 03",
            "Hoàn thành xuất sắc nhiệm vụ", "Excellent completion of tasks",
            "Tuyên giáo", "Communication and education");

    @TempDir
    static Path folder;

    private static Map<String, String> vietnamese;
    private static Map<String, String> both;
    private static Map<String, String> bothFromNothing;
    private static Map<String, String> again;

    @BeforeAll
    static void runWithAndWithout() throws IOException {
        Path output = folder.resolve("output");
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, TestHouse.SAMPLES, output, CAMPAIGN)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        vietnamese = files(output);
        try (TestHouse house = TestHouse.english(database, TestHouse.SAMPLES, output, CAMPAIGN)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        both = files(output);
        try (TestHouse house = TestHouse.open(database, TestHouse.SAMPLES, output, CAMPAIGN)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        again = files(output);
        Path other = folder.resolve("other");
        try (TestHouse house = TestHouse.english(TestDatabase.fresh(), TestHouse.SAMPLES, other, CAMPAIGN)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        bothFromNothing = files(other);
    }

    @Test
    void noByteOfTheVietnamesePackChanges() {
        assertThat(both).containsAllEntriesOf(vietnamese);
        assertThat(again).isEqualTo(vietnamese);
    }

    @Test
    void theSameBytesComeFromAnEmptyDatabase() {
        assertThat(bothFromNothing).isEqualTo(both);
    }

    /** The numbers for programs, and what goes back to the agencies, are there once. */
    @Test
    void allThatIsReadInTheHallIsThereInEnglish() {
        Set<String> expected = vietnamese.keySet().stream()
                .filter(name -> !name.equals("results.json") && !name.startsWith("returns/"))
                .map(name -> "en/" + name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> added = new TreeSet<>(both.keySet());
        added.removeAll(vietnamese.keySet());
        assertThat(added).isEqualTo(expected);
    }

    @Test
    void thePageCallsThingsByTheirEnglishNames() throws IOException {
        String page =
                Files.readString(folder.resolve("output").resolve(CAMPAIGN).resolve("index.html"));
        String english =
                Files.readString(folder.resolve("other").resolve(CAMPAIGN).resolve("en/index.html"));
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            assertThat(page).contains(name.getKey()).doesNotContain(name.getValue());
            assertThat(english).contains(name.getValue()).doesNotContain(">" + name.getKey());
        }
    }

    @Test
    void theWorkbookCallsThingsByTheirEnglishNames() throws IOException {
        Path written = folder.resolve("other").resolve(CAMPAIGN).resolve("en/ket-qua-khoi-1.xlsx");
        try (Workbook book = WorkbookFactory.create(written.toFile())) {
            Set<String> cells = new TreeSet<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
            assertThat(cells).containsAll(NAMES.values()).doesNotContainAnyElementsOf(NAMES.keySet());
        }
    }

    private static Map<String, String> files(Path output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path published = output.resolve(CAMPAIGN);
        try (Stream<Path> all = Files.walk(published)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        published.relativize(file).toString().replace('\\', '/'),
                        Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
