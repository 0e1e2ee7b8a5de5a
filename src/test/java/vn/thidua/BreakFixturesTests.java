package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.reconcile.Dockets;
import vn.thidua.samples.FixtureFile;
import vn.thidua.score.ScoreText;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.standing.breaks.Side;

/**
 * Every folder of {@code breaks/<CLASS>} goes through the whole program and must end with exactly the one break that its
 * {@code expected.txt} tells, with both sides; {@code breaks/CLEAN} has papers of all kinds that agree. What follows a hyphen tells cases apart. With
 * {@code -Dthidua.regenerate=true} these files are written anew, to be read in the difference.
 */
class BreakFixturesTests {

    private static final Path FIXTURES = Path.of("src/test/resources/vn/thidua/breaks");
    private static final String TEXT = ".txt";
    private static final Map<Path, List<Break>> FOUND = new TreeMap<>();

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> all = Files.list(FIXTURES)) {
            return all.filter(folder -> !folder.endsWith("rule-book")).sorted().toList();
        }
    }

    /** One run over as many small campaigns as there are fixtures. */
    @BeforeAll
    static void runs(@TempDir Path folder) throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (String schema : List.of("campaign.schema.json", "rubric.schema.json")) {
            Files.copy(TestHouse.JOBS.resolve(schema), jobs.resolve(schema));
        }
        for (Path fixture : fixtures()) {
            prepare(fixture, Files.createDirectories(jobs.resolve(id(fixture))), inbox.resolve(id(fixture)));
        }
        try (TestHouse house = TestHouse.rehearsal(TestDatabase.fresh(), jobs, inbox, folder.resolve("output"))) {
            assertThat(house.run()).as(house.printed()).isZero();
            RuleBooks books = new RuleBooks(jobs);
            for (Path fixture : fixtures()) {
                Campaign campaign = books.read(id(fixture));
                var asOf = house.bean(Dockets.class).of(campaign).dataAsOf();
                FOUND.put(
                        fixture,
                        house
                                .bean(BreakTables.class)
                                .read(campaign, campaign.blocs().get(0), asOf)
                                .breaks()
                                .stream()
                                .map(aged -> aged.found())
                                .toList());
            }
        }
    }

    private static String id(Path fixture) {
        return fixture.getFileName().toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void prepare(Path fixture, Path job, Path received) throws IOException {
        for (String book : List.of("campaign.yaml", "rubric.yaml")) {
            Files.writeString(
                    job.resolve(book),
                    Files.readString(FIXTURES.resolve("rule-book").resolve(book))
                            .replace("CAMPAIGN", id(fixture)));
        }
        Files.createDirectories(received);
        try (Stream<Path> files = Files.list(fixture)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".xlsx" + TEXT))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                FixtureFile.write(
                        received.resolve(name.substring(0, name.length() - TEXT.length())),
                        Files.readString(file).replace("CAMPAIGN", id(fixture)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void hasExactlyTheBreakOfItsClass(Path fixture) throws IOException {
        List<Break> breaks = FOUND.get(fixture);
        String told = breaks.stream().map(BreakFixturesTests::text).collect(Collectors.joining());
        Path expected = fixture.resolve("expected.txt");
        if (Boolean.getBoolean("thidua.regenerate")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
        String name = fixture.getFileName().toString();
        if (name.startsWith("CLEAN")) {
            assertThat(breaks).isEmpty();
        } else {
            assertThat(breaks).extracting(one -> one.kind().name()).containsExactly(name.replaceFirst("-.*", ""));
        }
    }

    @Test
    void everyClassIsShown() throws IOException {
        assertThat(fixtures().stream().map(fixture -> fixture.getFileName().toString()))
                .containsAll(Arrays.stream(BreakClass.values()).map(Enum::name).toList());
    }

    /** A figure of a paper stands in a cell; one that is computed or prescribed has none. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void atLeastOneSideNamesFileSheetAndCell(Path fixture) {
        assertThat(FOUND.get(fixture))
                .filteredOn(one -> one.kind() != BreakClass.STALE_TEMPLATE)
                .allSatisfy(one -> assertThat(Stream.of(one.counting(), one.other()))
                        .anySatisfy(side -> {
                            assertThat(side.place()).isNotNull();
                            assertThat(side.place().sheet()).isNotNull();
                            assertThat(side.place().cell()).isNotNull();
                        }));
    }

    private static String text(Break one) {
        return "%s %s %s%n  %s%n  %s%n  tolerance %s, effect %s, %s%n"
                .formatted(
                        one.kind(),
                        one.agency(),
                        one.subjectWords(),
                        text(one.counting()),
                        text(one.other()),
                        one.tolerance() == null
                                ? "none"
                                : ScoreText.of(one.tolerance().amount()) + " "
                                        + one.tolerance().from(),
                        one.effect() == null ? "none" : ScoreText.of(one.effect()),
                        one.open() ? "open" : "settled: " + one.settled())
                .replace(System.lineSeparator(), "\n");
    }

    private static String text(Side side) {
        return side.party()
                + (side.value() == null ? "" : " = " + ScoreText.of(side.value()))
                + (side.place() == null ? "" : " @ " + side.place());
    }
}
