package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.word.PaperDump;
import vn.thidua.workbook.ExcelRules;
import vn.thidua.workbook.Fit;
import vn.thidua.workbook.Recalculation;
import vn.thidua.yearend.slides.DeckDump;

/** All shipped campaigns through the whole job, and what a newcomer is promised of them. */
class SamplesRunTests {

    @TempDir
    static Path folder;

    private static String database;
    private static TestHouse house;

    @BeforeAll
    static void runOnce() {
        database = TestDatabase.fresh();
        house = TestHouse.open(database, TestHouse.SAMPLES, folder.resolve("output"));
        assertThat(house.run()).as(house.printed()).isZero();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void everyResultsFileIsAsItsSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/results.schema.json")));
        for (String campaign :
                List.of("cdvc-khoi-1-2022", "khoi-kh-vh-xh-2022", "stnmt-tien-giang-2022", "stnmt-tien-giang-2023")) {
            assertThat(schema.validate(house.results(campaign))).as(campaign).isEmpty();
        }
    }

    @Test
    void everySampleFileAppearsExactlyOnce() throws IOException {
        try (Stream<Path> campaigns = Files.list(TestHouse.SAMPLES)) {
            for (Path campaign : campaigns.toList()) {
                List<String> reported = new ArrayList<>();
                house.results(campaign.getFileName().toString())
                        .get("submissions")
                        .forEach(submission ->
                                reported.add(submission.get("file").asString()));
                assertThat(reported).containsExactlyInAnyOrderElementsOf(filesBelow(campaign));
            }
        }
    }

    @Test
    void unionBlocEndsAsPublished() {
        JsonNode bloc = house.results("cdvc-khoi-1-2022").get("blocs").get(0);
        List<String> excellent = agencies(bloc)
                .filter(agency -> agency.get("class").isObject()
                        && agency.get("class").get("label").asString().equals("Hoàn thành xuất sắc nhiệm vụ"))
                .map(agency -> agency.get("name").asString())
                .toList();
        assertThat(excellent).hasSize(2);
        assertThat(excellent).anyMatch(name -> name.contains("Ban Dân vận Tỉnh ủy"));
        assertThat(excellent).anyMatch(name -> name.contains("Trường Chính trị tỉnh"));
        assertThat(awards(bloc, "COLLECTIVE")).hasSize(1);
        assertThat(awards(bloc, "INDIVIDUAL")).hasSize(5);
        assertThat(nameOf(bloc, bloc.get("nextHead").asString())).contains("Trường Chính trị tỉnh");
    }

    @Test
    void ordinaryTroubleIsTold() {
        JsonNode results = house.results("cdvc-khoi-1-2022");
        Map<String, Integer> states = new TreeMap<>();
        results.get("submissions")
                .forEach(submission -> states.merge(submission.get("state").asString(), 1, Integer::sum));
        assertThat(states).containsEntry("REFUSED", 1).containsEntry("SUPERSEDED", 1);
        assertThat(codes(results)).contains("LATE", "TOTAL_NOT_SUM_OF_PARTS", "SUPERSEDED");
        assertThat(results.get("missing")).hasSize(2);
    }

    @Test
    void refusedFilesTellWhere() {
        for (JsonNode submission : house.results("cdvc-khoi-1-2022").get("submissions")) {
            if (submission.get("state").asString().equals("REFUSED")) {
                assertThat(submission.get("findings"))
                        .anySatisfy(finding ->
                                assertThat(finding.get("severity").asString()).isEqualTo("ERROR"));
            }
        }
    }

    @Test
    void everyPaperOfMadeUpFiguresSaysSo() throws IOException {
        Path output = folder.resolve("output");
        List<String> papers = filesBelow(output).stream()
                .filter(file -> file.contains("/van-ban/") && file.endsWith(".docx"))
                .toList();
        assertThat(papers).hasSizeGreaterThan(20);
        for (String paper : papers) {
            String text = PaperDump.text(Files.readAllBytes(output.resolve(paper)));
            boolean madeUp = !paper.startsWith("stnmt-");
            assertThat(text.contains("Stamp: SỐ LIỆU MINH HỌA")).as(paper).isEqualTo(madeUp);
            assertThat(text.contains("<HeaderStamp>\\tSỐ LIỆU MINH HỌA"))
                    .as(paper)
                    .isEqualTo(madeUp);
        }
    }

    @Test
    void everySlideOfMadeUpFiguresSaysSo() throws IOException {
        Path output = folder.resolve("output");
        List<String> decks = filesBelow(output).stream()
                .filter(file -> file.endsWith("hoi-nghi.pptx"))
                .toList();
        assertThat(decks).hasSize(4);
        for (String deck : decks) {
            List<String> slides = DeckDump.slides(Files.readAllBytes(output.resolve(deck)));
            boolean madeUp = !deck.startsWith("stnmt-");
            assertThat(slides)
                    .as(deck)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(slide ->
                            assertThat(slide.contains("SỐ LIỆU MINH HỌA")).isEqualTo(madeUp));
        }
    }

    @Test
    void everyWorkbookOpensWithoutRepairAndNothingInItIsCut() throws IOException {
        Path output = folder.resolve("output");
        List<String> books = filesBelow(output).stream()
                .filter(file -> file.endsWith(".xlsx"))
                .toList();
        assertThat(books).hasSizeGreaterThan(12);
        for (String book : books) {
            byte[] content = Files.readAllBytes(output.resolve(book));
            assertThat(ExcelRules.broken(content)).as(book).isEmpty();
            if (!book.contains("/returns/")) {
                assertThat(Fit.cut(content)).as(book).isEmpty();
                assertThat(Recalculation.differing(content)).as(book).isEmpty();
            }
        }
    }

    @Test
    void anUnchangedRunTouchesNothing() throws IOException {
        Path output = folder.resolve("output");
        Map<String, String> before = fingerprints(output);
        Map<String, Object> timesBefore = times(output);
        try (TestHouse again = TestHouse.open(database, TestHouse.SAMPLES, output)) {
            assertThat(again.run()).isZero();
        }
        assertThat(fingerprints(output)).isEqualTo(before);
        assertThat(times(output)).isEqualTo(timesBefore);
    }

    @Test
    void anEmptyDatabaseLeadsToTheSameBytes() throws IOException {
        Path other = folder.resolve("other");
        try (TestHouse again = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, other)) {
            assertThat(again.run()).isZero();
        }
        assertThat(fingerprints(other)).isEqualTo(fingerprints(folder.resolve("output")));
    }

    private static Stream<JsonNode> agencies(JsonNode bloc) {
        return StreamSupport.stream(bloc.get("agencies").spliterator(), false);
    }

    private static List<String> awards(JsonNode bloc, String recipientKind) {
        return agencies(bloc)
                .flatMap(agency -> StreamSupport.stream(agency.get("awards").spliterator(), false))
                .filter(award -> award.get("recipientKind").asString().equals(recipientKind))
                .map(award -> award.get("recipient").asString())
                .toList();
    }

    private static String nameOf(JsonNode bloc, String code) {
        return agencies(bloc)
                .filter(agency -> agency.get("code").asString().equals(code))
                .map(agency -> agency.get("name").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(JsonNode results) {
        List<String> codes = new ArrayList<>();
        results.get("submissions")
                .forEach(submission -> submission
                        .get("findings")
                        .forEach(finding -> codes.add(finding.get("code").asString())));
        return codes;
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    private static Map<String, String> fingerprints(Path root) throws IOException {
        Map<String, String> fingerprints = new TreeMap<>();
        for (String file : filesBelow(root)) {
            fingerprints.put(file, sha256(Files.readAllBytes(root.resolve(file))));
        }
        return fingerprints;
    }

    private static Map<String, Object> times(Path root) throws IOException {
        Map<String, Object> times = new TreeMap<>();
        for (String file : filesBelow(root)) {
            times.put(file, Files.getLastModifiedTime(root.resolve(file)));
        }
        return times;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
