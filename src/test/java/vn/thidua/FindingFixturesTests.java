package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.Dockets;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.samples.TextWorkbook;

/**
 * Every folder of {@code findings/<outcome>/<CODE>} goes through the whole program and must end with exactly the states,
 * codes, cells and sentences of its {@code expected.txt}; a {@code campaign.yaml} of its own stands for the common one. With {@code -Dthidua.regenerate=true} these files are written
 * anew, to be read in the difference.
 */
class FindingFixturesTests {

    static final Path FIXTURES = Path.of("src/test/resources/vn/thidua/findings");

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));
    private static final Map<Path, List<FiledSubmission>> FILED = new TreeMap<>();

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
            assertThat(house.run()).isZero();
            RuleBooks books = new RuleBooks(jobs);
            for (Path fixture : fixtures()) {
                Campaign campaign = books.read(id(fixture));
                FILED.put(fixture, house.bean(Dockets.class).of(campaign).submissions());
            }
        }
    }

    private static String id(Path fixture) {
        String outcome = fixture.getParent().getFileName().toString();
        return (outcome + "-" + fixture.getFileName()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void prepare(Path fixture, Path job, Path inbox) throws IOException {
        Path book = FIXTURES.resolve("rule-book");
        Path own = fixture.resolve("campaign.yaml");
        Path campaign = Files.exists(own) ? own : book.resolve("campaign.yaml");
        Files.writeString(
                job.resolve("campaign.yaml"), Files.readString(campaign).replace("id: CAMPAIGN", "id: " + id(fixture)));
        Files.copy(book.resolve("rubric.yaml"), job.resolve("rubric.yaml"));
        Path received = Files.createDirectories(inbox.resolve(id(fixture)));
        try (Stream<Path> files = Files.list(fixture)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".xlsx.txt")) {
                    Files.write(
                            received.resolve(name.substring(0, name.length() - ".txt".length())),
                            TextWorkbook.of(Files.readString(file)));
                } else if (!name.equals("expected.txt") && !name.equals("campaign.yaml")) {
                    Files.copy(file, received.resolve(name));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void endsAsExpected(Path fixture) throws IOException {
        List<FiledSubmission> filed = FILED.get(fixture);
        Path expected = fixture.resolve("expected.txt");
        String told = told(filed);
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
        assertThat(filed).anyMatch(file -> file.state() == FileState.REFUSED == outcome.equals("refused"));
        assertThat(filed)
                .allSatisfy(file -> assertThat(file.state() == FileState.REFUSED)
                        .isEqualTo(file.findings().stream().anyMatch(FindingFixturesTests::locatedError)));
    }

    /** On a cell or sheet, or on a file of which nothing could be read. */
    private static boolean locatedError(Finding finding) {
        return finding.severity() == Severity.ERROR && !finding.place().file().isEmpty();
    }

    private static String told(List<FiledSubmission> filed) {
        StringBuilder told = new StringBuilder();
        for (FiledSubmission file : filed) {
            told.append(file.file()).append(" ").append(file.state()).append('\n');
            for (Finding finding : file.findings()) {
                String sheet = finding.place().sheet();
                told.append("  ")
                        .append(finding.code())
                        .append(sheet == null ? "" : " " + sheet)
                        .append(finding.cells().isEmpty() ? "" : "!" + finding.cellRanges())
                        .append("\n    ")
                        .append(SENTENCES.sentence(finding))
                        .append('\n');
            }
        }
        return told.toString();
    }
}
