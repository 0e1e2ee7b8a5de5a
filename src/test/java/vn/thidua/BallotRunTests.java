package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A vote's way from its minutes to the table: counted, counted again, and refused. */
class BallotRunTests {

    private static final String ID = "khoi-kh-vh-xh-2022";

    @TempDir
    Path folder;

    private String database;
    private Path jobs;
    private Path inbox;

    @BeforeEach
    void copySamples() throws IOException {
        database = TestDatabase.fresh();
        jobs = TestJobs.copyOf(folder, ID);
        Path book = jobs.resolve(ID).resolve("campaign.yaml");
        Files.writeString(
                book, Files.readString(book).replace("succession: DEPUTY", "succession: DEPUTY\nrankBy: BALLOT"));
        inbox = folder.resolve("inbox");
        Path samples = TestHouse.SAMPLES.resolve(ID);
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = inbox.resolve(ID).resolve(samples.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void votesRankTheBlocAndANewerCountTakesThePlaceOfTheOlder() throws IOException {
        JsonNode first = run();
        assertThat(ranks(first)).startsWith("so-y-te 1", "bhxh 2", "so-gd-dt 3", "mau-01 4", "mau-02 4");
        assertThat(first.get("ballot").get("valid").asInt()).isEqualTo(8);

        vote("lan-2.xlsx", 9, 9, "Sở Y tế", 4, "Sở GD&ĐT", 5);
        JsonNode second = run();
        assertThat(ranks(second)).startsWith("so-gd-dt 1", "so-y-te 2", "bhxh 3");
        assertThat(second.get("ballot").get("source").get("file").asString()).isEqualTo("lan-2.xlsx");
    }

    @Test
    void aCountThatDoesNotFitIsSentBackAndTheTableAwaitsAnother() throws IOException {
        Files.delete(inbox.resolve(ID).resolve("bien-ban-kiem-phieu.xlsx"));
        vote("sai.xlsx", 9, 10, "Sở Y tế", 4, "Sở GD&ĐT", 5);
        JsonNode bloc = run();
        assertThat(bloc.get("awaitsBallot").asBoolean()).isTrue();
        assertThat(bloc.get("ballot").isNull()).isTrue();
        assertThat(ranks(bloc)).startsWith("so-y-te 1", "so-gd-dt 2", "bhxh 3");
    }

    private JsonNode run() {
        try (TestHouse house = TestHouse.open(database, jobs, inbox, folder.resolve("output"), ID)) {
            assertThat(house.run()).as(house.printed()).isZero();
            return house.results(ID).get("blocs").get(0);
        }
    }

    private void vote(String file, int issued, int returned, String one, int votes, String other, int more)
            throws IOException {
        Files.write(
                inbox.resolve(ID).resolve(file),
                aWorkbook()
                        .sheet("Kiểm phiếu")
                        .row("BIÊN BẢN KIỂM PHIẾU SUY TÔN NĂM 2022")
                        .row("Số phiếu phát ra: " + issued)
                        .row("Số phiếu thu về: " + returned)
                        .row("Số phiếu hợp lệ: 9")
                        .row("STT", "Đơn vị", "Số phiếu")
                        .row(1, one, votes)
                        .row(2, other, more)
                        .bytes());
    }

    private static List<String> ranks(JsonNode bloc) {
        return StreamSupport.stream(bloc.get("agencies").spliterator(), false)
                .map(agency -> agency.get("code").asString() + " " + agency.get("rank"))
                .toList();
    }
}
