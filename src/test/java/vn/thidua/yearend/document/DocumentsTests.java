package vn.thidua.yearend.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.rule;
import static vn.thidua.visual.ExampleAgency.agency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Source;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.Results;
import vn.thidua.standing.UnrankedReason;
import vn.thidua.telling.AppraisedParts;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.ExampleResults;
import vn.thidua.word.PaperDump;

/** The papers word by word, as another library reads them. */
class DocumentsTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "vn", "thidua", "yearend", "document");
    private static final String FOLDER = "van-ban/khoi-1/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bao-cao-tong-ket",
                "bien-ban-hop-xet",
                "bien-ban-kiem-phieu",
                "to-trinh-khen-thuong",
                "bien-ban-tham-dinh/x",
                "bien-ban-tham-dinh/y",
                "bien-ban-tham-dinh/z"
            })
    void readsAsExpected(String name) throws IOException {
        byte[] paper = paper(ExampleYear.voted(), name);
        expect(name.replace('/', '-') + ".txt", paper);
    }

    @Test
    void beforeTheVoteTheCountIsAFormWithTheCandidates() throws IOException {
        expect("bien-ban-kiem-phieu-trong.txt", paper(ExampleYear.beforeTheVote(), "bien-ban-kiem-phieu"));
    }

    @Test
    void namesAreAsciiAndOneEach() {
        assertThat(write(ExampleYear.voted()))
                .extracting(DocumentFile::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("van-ban/khoi-1/[a-z0-9/-]+\\.docx"));
    }

    @Test
    void whoSentNothingHasNoMinutes() {
        assertThat(write(ExampleYear.voted()))
                .extracting(DocumentFile::name)
                .doesNotContain(FOLDER + "bien-ban-tham-dinh/k.docx");
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone() {
        List<byte[]> first = bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(bytes()).usingRecursiveComparison().isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Forty agencies, long names, equal and negative totals, nobody ranked: nothing is left out and all can be read. */
    @Test
    void writesEveryHardCase() throws IOException {
        Path found = Files.createDirectories(Path.of("target", "golden", "document", "hard"));
        for (Map.Entry<String, Results> hard : ChartGallery.all().entrySet()) {
            Results results = hard.getValue();
            for (DocumentFile file : write(results)) {
                String text = PaperDump.text(file.content());
                assertThat(text).as(hard.getKey()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                if (file.name().endsWith("hop-xet.docx")) {
                    assertThat(text)
                            .contains(results.blocs().get(0).bloc().members().stream()
                                    .map(member -> "| " + member.name() + " |")
                                    .toList());
                }
                if (file.name().endsWith("tong-ket.docx")) {
                    boolean ranked = results.blocs().get(0).standings().stream().anyMatch(one -> one.rank() != null);
                    assertThat(text).as(hard.getKey()).contains((ranked ? "3" : "2") + ". So với năm 2021");
                }
                String name =
                        hard.getKey() + "-" + file.name().substring(file.name().lastIndexOf('/') + 1);
                Files.write(found.resolve(name), file.content());
            }
        }
    }

    /** One criterion by an appraiser, one by the register alone, one by nobody yet. */
    @Test
    void aRegisterIsASourceAndNoParty() {
        Bloc bloc = bloc(
                aRubric(section(
                                "I",
                                "20",
                                entered("a", "5"),
                                entered("b", "10"),
                                criterion("c", "5", rule("c", countRate("1", null), Effect.EARN, Source.REGISTER))))
                        .build(),
                "x",
                "y");
        Campaign campaign = aCampaign().bloc(bloc).build();
        Scorecard card = new Scoring(campaign)
                .score(
                        bloc,
                        List.of(aDossier("y")
                                .enters("a", "5")
                                .enters("b", "9")
                                .isGiven("a", "5")
                                .build()))
                .get(0);
        assertThat(Appraisers.registers(card)).containsExactly(Map.entry("Sổ tiếp nhận", List.of("c")));
        assertThat(Appraisers.of(bloc, card))
                .hasSize(1)
                .allSatisfy((name, parts) -> assertThat(parts.words()).isEqualTo("tiêu chí a, b"));
        assertThat(AppraisedParts.of(bloc.rubric(), Set.of("a", "b", "c")).words())
                .isEqualTo("mục I");
        assertThat(AppraisedParts.of(bloc.rubric(), Set.of("a")).words()).isEqualTo("tiêu chí a");
    }

    /** It stood among those of others in the report, though no other table had it. */
    @Test
    void theReportQuotesNoTotalOfTheUnranked() {
        Results results = ExampleResults.with(
                        agency("a", "Đơn vị A").self("49", "24", "15", "10").appraised("49", "24", "15", "10"),
                        agency("b", "Đơn vị B")
                                .self("50", "24", "15", "10")
                                .appraised("47", "24", "15", "10")
                                .unranked(UnrankedReason.VETO))
                .build();
        byte[] report = write(results).stream()
                .filter(file -> file.name().endsWith("bao-cao-tong-ket.docx"))
                .findFirst()
                .orElseThrow()
                .content();
        assertThat(PaperDump.of(report))
                .contains("| Đơn vị A | 98,0 | 98,0 | 0,0 | 0 | 0 |", "| Đơn vị B | – | – | – | 1 | 0 |")
                .noneMatch(line -> line.contains("99,0") || line.contains("96,0"));
    }

    private static List<byte[]> bytes() {
        return write(ExampleYear.voted()).stream().map(DocumentFile::content).toList();
    }

    static List<DocumentFile> write(Results results) {
        return new Documents().write(ExampleYear.material(results));
    }

    static byte[] paper(Results results, String name) {
        return write(results).stream()
                .filter(file -> file.name().equals(FOLDER + name + ".docx"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    /** What was found instead lies beside the compiled tests, to be looked at and, if right, copied. */
    static void expect(String golden, byte[] paper) throws IOException {
        List<String> lines = PaperDump.of(paper);
        Path found = Files.createDirectories(Path.of("target", "golden", "document"));
        Files.write(found.resolve(golden), lines);
        Files.write(found.resolve(golden.replace(".txt", ".docx")), paper);
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN.resolve(golden)));
    }
}
