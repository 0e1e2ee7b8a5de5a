package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;

/** Work grows with what changed. */
class NewsTests {

    private static final String UNION = "cdvc-khoi-1-2022";

    @TempDir
    Path folder;

    @Test
    void onlyWhatChangedIsMadeAgain() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path output = folder.resolve("output");
        copy(TestHouse.SAMPLES.resolve(UNION), inbox.resolve(UNION));
        Campaign campaign = new RuleBooks(TestHouse.JOBS).read(UNION);
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, inbox, output, UNION)) {
            News news = house.bean(News.class);
            assertThat(news.any(campaign)).isTrue();
            assertThat(house.run()).as(house.printed()).isZero();
            assertThat(news.any(campaign)).isFalse();
            assertThat(news.toScore(campaign)).isEmpty();

            Files.delete(inbox.resolve(UNION).resolve("mau-07-tu-cham.xlsx"));
            assertThat(house.run()).isZero();
            assertThat(news.any(campaign))
                    .as("what was received once stays counted")
                    .isFalse();
            assertThat(rankOf(house, "mau-07")).isEqualTo(7);

            Files.copy(
                    inbox.resolve(UNION).resolve("mau-01-tu-cham.xlsx"),
                    inbox.resolve(UNION).resolve("ban-sao.xlsx"));
            assertThat(house.run()).isZero();
            assertThat(house.results(UNION).get("submissions").toString()).contains("DUPLICATE");
        }
    }

    @Test
    void aPublishedFileThatWasDeletedComesBack() throws IOException {
        Path output = folder.resolve("output");
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, output, UNION)) {
            assertThat(house.run()).isZero();
            Path picture = output.resolve(UNION).resolve("bieu-do/khoi-1-xep-hang.png");
            byte[] before = Files.readAllBytes(picture);
            Files.delete(picture);

            assertThat(house.run()).isZero();
            assertThat(picture).hasBinaryContent(before);
        }
    }

    @Test
    void aPublishedFileThatWasAlteredIsMendedAndAnotherFolderIsAnotherPublication() throws IOException {
        Path output = folder.resolve("output");
        Path other = folder.resolve("other");
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, TestHouse.SAMPLES, output, UNION)) {
            assertThat(house.run()).isZero();
        }
        byte[] right = Files.readAllBytes(output.resolve(UNION).resolve("results.json"));
        Files.createDirectories(other.resolve(UNION));
        Files.writeString(other.resolve(UNION).resolve("results.json"), "stale");
        Files.writeString(output.resolve(UNION).resolve("results.json"), "altered");

        for (Path folder : List.of(other, output)) {
            try (TestHouse house = TestHouse.open(database, TestHouse.SAMPLES, folder, UNION)) {
                assertThat(house.run()).isZero();
            }
            assertThat(folder.resolve(UNION).resolve("results.json")).hasBinaryContent(right);
        }
    }

    @Test
    void aCampaignThatFailsKeepsLastNightsResultsWhileOthersPublish() throws IOException {
        Path output = folder.resolve("output");
        Files.createDirectories(output);
        Files.writeString(output.resolve("." + UNION + ".new"), "a file where a folder must be made");
        try (TestHouse house =
                TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, output, UNION, "stnmt-tien-giang-2022")) {
            assertThat(house.run()).isZero();
            assertThat(output.resolve(UNION).resolve("results.json")).exists();
        }
        byte[] before = Files.readAllBytes(output.resolve(UNION).resolve("results.json"));

        Path other = folder.resolve("inbox");
        copy(TestHouse.SAMPLES.resolve(UNION), other.resolve(UNION));
        Files.copy(
                other.resolve(UNION).resolve("mau-01-tu-cham.xlsx"),
                other.resolve(UNION).resolve("x.xlsx"));
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), other, output, UNION, "stnmt-tien-giang-2022")) {
            house.bean(JdbcClient.class)
                    .sql("alter table section_score add constraint impossible check (final_score is null)")
                    .update();
            assertThat(house.run()).isEqualTo(ExitCode.FAILED);
            assertThat(house.printed()).contains(UNION + ": KHÔNG CÔNG BỐ");
        }
        assertThat(output.resolve(UNION).resolve("results.json")).hasBinaryContent(before);
    }

    private static int rankOf(TestHouse house, String agency) {
        for (var candidate : house.results(UNION).get("blocs").get(0).get("agencies")) {
            if (candidate.get("code").asString().equals(agency)) {
                return candidate.get("rank").asInt();
            }
        }
        throw new AssertionError(agency);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
