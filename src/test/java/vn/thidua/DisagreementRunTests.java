package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the second count comes to other figures nothing is published, though the results are told beside it. */
class DisagreementRunTests {

    private static final String CAMPAIGN = "stnmt-tien-giang-2022";

    @TempDir
    private Path folder;

    @Test
    void aTableThatDoesNotAddUpIsNotPublished() throws IOException {
        Path output = folder.resolve("output");
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, TestHouse.SAMPLES, output, CAMPAIGN)) {
            falsify(house);

            assertThat(house.run()).isEqualTo(ExitCode.FAILED);

            assertThat(house.printed())
                    .contains(CAMPAIGN + ": KHÔNG CÔNG BỐ.")
                    .contains("Hai cách tính của đợt " + CAMPAIGN + " cho kết quả khác nhau");
            assertThat(files(output).keySet()).noneMatch(name -> name.endsWith("results.json"));
        }
    }

    @Test
    void whatWasPublishedBeforeStays() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path output = folder.resolve("output");
        copy(TestHouse.SAMPLES.resolve(CAMPAIGN), inbox.resolve(CAMPAIGN));
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, inbox, output, CAMPAIGN)) {
            assertThat(house.run()).as(house.printed()).isEqualTo(ExitCode.PUBLISHED);
            Map<String, String> before = files(output.resolve(CAMPAIGN));
            falsify(house);
            // Another paper, be it a stray one, has the bloc scored anew.
            Files.copy(
                    TestHouse.SAMPLES.resolve("cdvc-khoi-1-2022/mau-01-tu-cham.xlsx"),
                    inbox.resolve(CAMPAIGN).resolve("la.xlsx"));

            assertThat(house.run()).isEqualTo(ExitCode.FAILED);

            assertThat(files(output.resolve(CAMPAIGN))).isEqualTo(before);
        }
    }

    /** From now on each stored total is one more than its parts. */
    private static void falsify(TestHouse house) {
        JdbcClient jdbc = house.bean(JdbcClient.class);
        jdbc.sql("create function falsify() returns trigger language plpgsql as"
                        + " 'begin new.final_total := new.final_total + 1; return new; end'")
                .update();
        jdbc.sql("create trigger falsify before insert on standing for each row execute function falsify()")
                .update();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(file).toString(),
                            PublishedFile.of("", file).checksum());
                }
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
