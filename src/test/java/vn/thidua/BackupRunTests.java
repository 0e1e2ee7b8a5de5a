package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.database.backup.Backup;
import vn.thidua.database.backup.BackupFile;
import vn.thidua.database.backup.Restore;

/** What a run makes of a restored database. */
class BackupRunTests {

    @TempDir
    static Path folder;

    private static Path backup;
    private static Path published;

    @BeforeAll
    static void runAndBackUp() throws IOException, SQLException {
        backup = folder.resolve("backup.zip");
        published = folder.resolve("published");
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, published)) {
            assertThat(house.run()).as(house.printed()).isZero();
            new Backup(house.bean(DataSource.class), Clock.systemUTC()).write(backup);
        }
    }

    @Test
    void theSameInboxLeadsToTheSameBytes() throws IOException, SQLException {
        assertThat(runRestored("same", TestHouse.SAMPLES)).isEqualTo(bytes(published));
    }

    @Test
    void filesOnceReceivedCountThoughTheInboxIsEmpty() throws IOException, SQLException {
        Path inbox = Files.createDirectories(folder.resolve("empty-inbox"));

        Map<String, String> before = bytes(published);
        Map<String, String> restored = runRestored("empty", inbox);
        assertThat(restored.keySet()).isEqualTo(before.keySet());
        restored.forEach((file, content) -> {
            if (file.endsWith("results.json")) {
                assertThat(blocs(content)).as(file).isEqualTo(blocs(before.get(file)));
            } else if (file.contains("/bieu-do/")) {
                assertThat(content).as(file).isEqualTo(before.get(file));
            }
        });
    }

    @Test
    void whatLiesInTheOutputFolderIsNotTakenForTheRestored() throws IOException, SQLException {
        Path output = folder.resolve("other");
        Path stale = output.resolve("cdvc-khoi-1-2022/results.json");
        for (String file : bytes(published).keySet()) {
            Files.createDirectories(output.resolve(file).getParent());
            Files.copy(published.resolve(file), output.resolve(file));
        }
        Files.writeString(stale, "{}");

        assertThat(runRestored("other", TestHouse.SAMPLES)).isEqualTo(bytes(published));
    }

    private static JsonNode blocs(String json) {
        return JsonMapper.shared()
                .readTree(json.getBytes(StandardCharsets.ISO_8859_1))
                .path("blocs");
    }

    private static Map<String, String> runRestored(String name, Path inbox) throws IOException, SQLException {
        String database = TestDatabase.fresh();
        new Restore(new DriverManagerDataSource(database)).load(BackupFile.check(backup));
        Path output = folder.resolve(name);
        try (TestHouse house = TestHouse.open(database, inbox, output)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        return bytes(output);
    }

    /** Every file below, byte by byte. */
    private static Map<String, String> bytes(Path root) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(bytes).isNotEmpty();
        return bytes;
    }
}
