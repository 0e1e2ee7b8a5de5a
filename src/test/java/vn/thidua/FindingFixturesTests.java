package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dockets;
import vn.thidua.samples.FixtureFile;

/**
 * Every folder of {@code findings/<outcome>/<CODE>} goes through the whole program and must end with exactly the states,
 * codes, cells and sentences of its {@code expected.txt}; a {@code campaign.yaml} or {@code rubric.yaml} of its own stands for the
 * common one; {@code NAME.txt} is a {@link FixtureFile}. With {@code -Dthidua.regenerate=true} these files are written
 * anew, to be read in the difference.
 */
class FindingFixturesTests {

    static final Path FIXTURES = Path.of("src/test/resources/vn/thidua/findings");

    private static final String TEXT = ".txt";

    /** Errors about a file that cannot be opened, or that has no table in it. */
    private static final Set<FindingCode> ABOUT_FILES = EnumSet.of(
            FindingCode.FILE_UNREADABLE,
            FindingCode.FILE_EMPTY,
            FindingCode.CONTENT_TOO_LARGE,
            FindingCode.FILE_AMBIGUOUS,
            FindingCode.FILE_READING_STOPPED,
            FindingCode.FILE_PASSWORD_PROTECTED,
            FindingCode.FORMAT_UNSUPPORTED,
            FindingCode.FORMAT_EXCEL_95,
            FindingCode.FORMAT_XLSB,
            FindingCode.FORMAT_DOCUMENT,
            FindingCode.FORMAT_PDF,
            FindingCode.FORMAT_WEB_PAGE,
            FindingCode.FORMAT_PICTURE,
            FindingCode.FORMAT_ARCHIVE,
            FindingCode.FORMAT_EMAIL,
            FindingCode.FILE_TOO_LARGE,
            FindingCode.NOT_A_FILE,
            FindingCode.ACCESS_DENIED,
            FindingCode.TABLE_NOT_FOUND);

    /** Errors about words that no cell of the sheet has, or that several cells have together. */
    private static final Set<FindingCode> ABOUT_SHEETS = EnumSet.of(
            FindingCode.KIND_UNKNOWN,
            FindingCode.YEAR_UNKNOWN,
            FindingCode.BALLOT_COUNT_MISSING,
            FindingCode.BALLOT_TWICE,
            FindingCode.BALLOT_OF_SEVERAL_BLOCS,
            FindingCode.BALLOT_PAPERS_DISAGREE,
            FindingCode.BALLOT_SUM_DIFFERS,
            FindingCode.LEVEL_NOT_TAKEN);

    private static final Set<FindingCode> ABOUT_CELLS = EnumSet.of(
            FindingCode.AGENCY_UNKNOWN,
            FindingCode.AGENCY_AMBIGUOUS,
            FindingCode.YEAR_NOT_OF_CAMPAIGN,
            FindingCode.NUMBER_UNREADABLE,
            FindingCode.BALLOT_CANDIDATE_UNKNOWN,
            FindingCode.BALLOT_CANDIDATE_TWICE,
            FindingCode.BALLOT_VOTES_OVER_VALID,
            FindingCode.PAST_YEAR_NOT_EARLIER,
            FindingCode.PAST_UNIT_TWICE);

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));
    private static final Map<Path, List<Told>> TOLD = new TreeMap<>();

    static List<Path> fixtures() throws IOException {
        List<Path> fixtures = new ArrayList<>();
        for (String outcome : List.of("clean", "accepted", "refused")) {
            try (Stream<Path> all = Files.list(FIXTURES.resolve(outcome))) {
                fixtures.addAll(all.sorted().toList());
            }
        }
        return fixtures;
    }

    /** One run over as many small campaigns as there are fixtures. */
    @BeforeAll
    static void runs(@TempDir Path folder) throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (Path fixture : fixtures()) {
            prepare(fixture, Files.createDirectories(jobs.resolve(id(fixture))), inbox);
        }
        for (String schema : List.of("campaign.schema.json", "rubric.schema.json")) {
            Files.copy(TestHouse.JOBS.resolve(schema), jobs.resolve(schema));
        }
        try (TestHouse house = TestHouse.rehearsal(TestDatabase.fresh(), jobs, inbox, folder.resolve("output"))) {
            assertThat(house.run()).as(house.printed()).isZero();
            RuleBooks books = new RuleBooks(jobs);
            for (Path fixture : fixtures()) {
                Campaign campaign = books.read(id(fixture));
                TOLD.put(fixture, told(house.bean(Dockets.class).of(campaign)));
            }
        }
    }

    private static String id(Path fixture) {
        String outcome = fixture.getParent().getFileName().toString();
        return (outcome + "-" + fixture.getFileName()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void prepare(Path fixture, Path job, Path inbox) throws IOException {
        Files.writeString(
                job.resolve("campaign.yaml"),
                Files.readString(own(fixture, "campaign.yaml")).replace("id: CAMPAIGN", "id: " + id(fixture)));
        Files.copy(own(fixture, "rubric.yaml"), job.resolve("rubric.yaml"));
        Path received = Files.createDirectories(inbox.resolve(id(fixture)));
        try (Stream<Path> files = Files.walk(fixture)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = fixture.relativize(file).toString();
                if (!name.equals("expected.txt") && !name.endsWith(".yaml")) {
                    drop(file, received.resolve(name));
                }
            }
        }
    }

    private static Path own(Path fixture, String name) {
        Path own = fixture.resolve(name);
        return Files.exists(own) ? own : FIXTURES.resolve("rule-book").resolve(name);
    }

    private static void drop(Path file, Path target) throws IOException {
        String name = target.getFileName().toString();
        Files.createDirectories(target.getParent());
        if (name.endsWith(TEXT)) {
            String text = Files.readString(file);
            FixtureFile.write(target.resolveSibling(name.substring(0, name.length() - TEXT.length())), text);
        } else {
            Files.copy(file, target);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void endsAsExpected(Path fixture) throws IOException {
        List<Told> filed = TOLD.get(fixture);
        Path expected = fixture.resolve("expected.txt");
        String told = text(filed);
        if (Boolean.getBoolean("thidua.regenerate")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));

        String outcome = fixture.getParent().getFileName().toString();
        String code = fixture.getFileName().toString();
        List<Finding> findings =
                filed.stream().flatMap(file -> file.findings().stream()).toList();
        if (outcome.equals("clean")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .isNotEmpty()
                    .allMatch(finding -> finding.code().name().equals(code));
        }
        assertThat(filed).isNotEmpty();
        assertThat(filed.stream().anyMatch(Told::refused)).isEqualTo(outcome.equals("refused"));
        assertThat(filed)
                .allSatisfy(file -> assertThat(file.refused())
                        .isEqualTo(file.findings().stream().anyMatch(FindingFixturesTests::locatedError)));
    }

    @Test
    void whatLocatesAnErrorIsDecidedForEveryError() {
        Set<FindingCode> errors = Arrays.stream(FindingCode.values())
                .filter(code -> code.severity() == Severity.ERROR)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));

        assertThat(Stream.of(ABOUT_FILES, ABOUT_SHEETS, ABOUT_CELLS).flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(errors);
    }

    /** An error names its cell, unless it is about what stands nowhere on the sheet, or about a file that has no cells. */
    private static boolean locatedError(Finding finding) {
        Place place = finding.place();
        boolean nothingStandsThere =
                ABOUT_SHEETS.contains(finding.code()) || finding.found().isEmpty();
        return finding.severity() == Severity.ERROR
                && !place.file().isEmpty()
                && (ABOUT_FILES.contains(finding.code())
                        || place.sheet() != null && (place.cell() != null || nothingStandsThere));
    }

    /** What became of one thing in the inbox. */
    private record Told(String file, String state, List<Finding> findings) {

        boolean refused() {
            return state.equals("REFUSED");
        }
    }

    private static List<Told> told(Docket docket) {
        return Stream.concat(
                        docket.submissions().stream()
                                .map(filed ->
                                        new Told(filed.file(), filed.state().name(), filed.findings())),
                        docket.untaken().stream()
                                .map(entry ->
                                        new Told(entry.path(), entry.state().name(), List.of(entry.finding()))))
                .toList();
    }

    private static String text(List<Told> files) {
        StringBuilder text = new StringBuilder();
        for (Told file : files) {
            text.append(file.file()).append(" ").append(file.state()).append('\n');
            for (Finding finding : file.findings()) {
                String sheet = finding.place().sheet();
                text.append("  ")
                        .append(finding.code())
                        .append(sheet == null ? "" : " " + sheet)
                        .append(finding.cells().isEmpty() ? "" : "!" + finding.cellRanges())
                        .append("\n    ")
                        .append(SENTENCES.sentence(finding))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
