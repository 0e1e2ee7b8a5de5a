package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What disks and shares do at night. Each: a clear sentence, exit code 1, last night's results as they were. */
class FaultTests {

    private static final String CAMPAIGN = "stnmt-tien-giang-2022";

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void disk() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @AfterEach
    void unmount() throws Exception {
        shell("umount", disk.toString());
    }

    @Test
    void aFullDiskUnderTheOutputKeepsLastNightsResults() throws Exception {
        assumeTrue(shell("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()) == 0, "may not mount");
        Path inbox = inbox();
        String database = TestDatabase.fresh();
        Path output = disk.resolve("output");
        try (TestHouse house = house(database, inbox, output)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        byte[] before = Files.readAllBytes(output.resolve(CAMPAIGN).resolve("results.json"));

        fill(disk);
        changeSomething(inbox);
        try (TestHouse house = house(database, inbox, output)) {
            assertThat(house.run()).isEqualTo(ExitCode.FAILED);
            assertThat(house.printed()).contains("KHÔNG CÔNG BỐ").contains("Không ghi được");
        }
        assertThat(output.resolve(CAMPAIGN).resolve("results.json")).hasBinaryContent(before);

        Files.delete(disk.resolve("filler"));
        try (TestHouse house = house(database, inbox, output)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        assertThat(Files.readString(output.resolve(CAMPAIGN).resolve("results.json")))
                .contains("DUPLICATE");
        assertThat(names(output)).containsExactly(CAMPAIGN);
    }

    @Test
    void anOutputThatMayNotBeWrittenKeepsLastNightsResults() throws Exception {
        assumeTrue(shell("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()) == 0, "may not mount");
        Path inbox = inbox();
        String database = TestDatabase.fresh();
        Path output = disk.resolve("output");
        try (TestHouse house = house(database, inbox, output)) {
            assertThat(house.run()).isZero();
        }
        byte[] before = Files.readAllBytes(output.resolve(CAMPAIGN).resolve("results.json"));

        shell("mount", "-o", "remount,ro", disk.toString());
        changeSomething(inbox);
        try (TestHouse house = house(database, inbox, output)) {
            assertThat(house.run()).isEqualTo(ExitCode.FAILED);
            assertThat(house.printed()).contains("KHÔNG CÔNG BỐ").contains("Không ghi được");
        }
        assertThat(output.resolve(CAMPAIGN).resolve("results.json")).hasBinaryContent(before);
    }

    @Test
    void anInboxThatIsGoneMakesNobodyMissing() throws Exception {
        Path inbox = inbox();
        Path output = folder.resolve("output");
        try (TestHouse house = house(TestDatabase.fresh(), inbox, output)) {
            delete(inbox);
            assertThat(house.run()).isEqualTo(ExitCode.FAILED);
            assertThat(house.printed()).contains("không truy cập được");
        }
        assertThat(output.resolve(CAMPAIGN)).doesNotExist();
    }

    @Test
    void whatWasReceivedStaysCountedWhenTheInboxIsEmptied() throws Exception {
        Path inbox = inbox();
        Path output = folder.resolve("output");
        String database = TestDatabase.fresh();
        try (TestHouse house = house(database, inbox, output)) {
            assertThat(house.run()).isZero();
        }
        JsonNode before = results(output);
        assertThat(before.path("submissions"))
                .allMatch(file -> file.path("inFolder").booleanValue());
        delete(inbox.resolve(CAMPAIGN));
        try (TestHouse house = house(database, inbox, output)) {
            assertThat(house.run()).isZero();
        }
        JsonNode after = results(output);
        assertThat(after.path("blocs")).isEqualTo(before.path("blocs"));
        assertThat(after.path("missing")).isEqualTo(before.path("missing"));
        assertThat(after.path("submissions"))
                .hasSameSizeAs(before.path("submissions"))
                .noneMatch(file -> file.path("inFolder").booleanValue());
    }

    private static JsonNode results(Path output) {
        return JsonMapper.shared()
                .readTree(output.resolve(CAMPAIGN).resolve("results.json").toFile());
    }

    private static TestHouse house(String database, Path inbox, Path output) {
        return TestHouse.open(database, inbox, output, CAMPAIGN);
    }

    private Path inbox() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path target = Files.createDirectories(inbox.resolve(CAMPAIGN));
        try (Stream<Path> files = Files.list(TestHouse.SAMPLES.resolve(CAMPAIGN))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return inbox;
    }

    private static void changeSomething(Path inbox) throws IOException {
        Path campaign = inbox.resolve(CAMPAIGN);
        Files.copy(campaign.resolve("cai-lay-tu-cham.xlsx"), campaign.resolve("ban-sao.xlsx"));
    }

    private static void fill(Path disk) throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            byte[] block = "đầy".repeat(1000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).isNotNull();
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static int shell(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            return 127;
        }
    }
}
