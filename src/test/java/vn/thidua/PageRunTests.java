package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.workbook.Dump;
import vn.thidua.yearend.page.ReadPage;

/** The pages of the shipped campaigns: every bloc, every agency, and the numbers of results.json as they are printed. */
class PageRunTests {

    @TempDir
    static Path folder;

    private static String database;
    private static TestHouse house;
    private static final RuleBooks BOOKS = new RuleBooks(TestHouse.JOBS);

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
    void everyBlocAndAgencyIsThereWithItsNumbers() throws IOException {
        int ranked = 0;
        for (String id : BOOKS.ids()) {
            Campaign campaign = BOOKS.read(id);
            ReadPage page = page(id);
            JsonNode results = house.results(id);
            for (JsonNode bloc : results.get("blocs")) {
                assertThat(page.byId(bloc.get("code").asString()).getTextContent())
                        .contains(bloc.get("name").asString());
                for (JsonNode agency : bloc.get("agencies")) {
                    assertThat(row(page, bloc, agency)).as(id).isEqualTo(expected(campaign, bloc, agency));
                    assertThat(page.byId(id(bloc, agency)).getTextContent())
                            .contains(agency.get("name").asString());
                    ranked += agency.get("rank").isNull() ? 0 : 1;
                }
            }
        }
        assertThat(ranked).isGreaterThan(14);
    }

    /** Covers and overview said "Chính thức" of blocs of which the page knew better. */
    @Test
    void theBooksSayTheSameOfHowFinalResultsAre() throws IOException {
        int open = 0;
        for (String id : BOOKS.ids()) {
            Path published = folder.resolve("output").resolve(id);
            List<String> summary = Dump.of(Files.readAllBytes(published.resolve("tong-hop.xlsx")));
            for (JsonNode bloc : house.results(id).get("blocs")) {
                String code = bloc.get("code").asString();
                String state = ReadPage.below(
                                page(id).byId(code),
                                "p",
                                p -> p.getAttribute("class").equals("state"))
                        .get(0)
                        .getFirstChild()
                        .getTextContent();
                open += state.startsWith("Chính thức theo hồ sơ đã nhận; còn ") ? 1 : 0;
                assertThat(summary)
                        .anyMatch(line -> line.startsWith("Tổng quan!K") && line.endsWith(" = \"" + state + "\""))
                        .anyMatch(line -> line.startsWith("Bìa!C") && line.contains(": " + state));
                assertThat(Dump.of(Files.readAllBytes(published.resolve("ket-qua-" + code + ".xlsx"))))
                        .anyMatch(line -> line.startsWith("Bìa!C") && line.contains(" = \"" + state));
            }
        }
        assertThat(open).isPositive();
    }

    /** Rank, self-score, result, class and range, as the ranking has them. */
    private static List<String> row(ReadPage page, JsonNode bloc, JsonNode agency) {
        String link = "#" + id(bloc, agency);
        Element row = ReadPage.below(
                        page.byId(bloc.get("code").asString()),
                        "tr",
                        tr -> !ReadPage.below(
                                        tr, "a", a -> a.getAttribute("href").equals(link))
                                .isEmpty())
                .get(0);
        List<String> cells = new ArrayList<>();
        for (String label : List.of("Hạng", "Tự chấm", "Kết quả", "Xếp loại", "Hạng có thể có")) {
            cells.add(ReadPage.below(
                            row, "td", td -> td.getAttribute("data-label").equals(label))
                    .get(0)
                    .getTextContent());
        }
        return cells;
    }

    private static List<String> expected(Campaign campaign, JsonNode bloc, JsonNode agency) {
        boolean ranked = !agency.get("rank").isNull();
        JsonNode range = ranked ? agency.get("rankRange") : null;
        return List.of(
                ranked ? agency.get("rank").asString() : "–",
                printed(campaign, agency.get("selfTotal")),
                ranked
                        ? printed(campaign, agency.get("finalTotal"))
                                + (agency.get("provisional").asBoolean() ? " tạm tính" : "")
                        : "–",
                agency.get("class").isNull()
                        ? "–"
                        : agency.get("class").get("label").asString(),
                range == null || range.isNull() ? "–" : words(bloc, range.get("overall")));
    }

    /** Nobody is certain while an answer could change something. */
    private static String words(JsonNode bloc, JsonNode range) {
        String sure = bloc.get("atStake")
                        .valueStream()
                        .allMatch(stake -> stake.get("weight").asString().equals("NOTHING"))
                ? " chắc chắn"
                : " vững";
        String best = range.get("best").asString();
        String worst = range.get("worst").asString();
        return best.equals(worst) ? "hạng " + best + sure : "hạng " + best + "–" + worst;
    }

    private static String printed(Campaign campaign, JsonNode score) {
        return score.isNull()
                ? "–"
                : NumberText.withDecimals(campaign.rounding().display(new BigDecimal(score.asString())));
    }

    private static String id(JsonNode bloc, JsonNode agency) {
        return bloc.get("code").asString() + "." + agency.get("code").asString();
    }

    @Test
    void everyScoreStandsInTheMatrixAndItsExplanationNamesItsCell() throws IOException {
        int scores = 0;
        for (String id : BOOKS.ids()) {
            Campaign campaign = BOOKS.read(id);
            ReadPage page = page(id);
            for (JsonNode bloc : house.results(id).get("blocs")) {
                String code = bloc.get("code").asString();
                JsonNode told = page.told(code);
                List<JsonNode> columns = new ArrayList<>();
                bloc.get("agencies").forEach(agency -> {
                    if (!agency.get("finalTotal").isNull()) {
                        columns.add(agency);
                    }
                });
                for (int column = 0; column < columns.size(); column++) {
                    for (JsonNode criterion : columns.get(column).get("criteria")) {
                        Element row =
                                page.byId(code + "._tc-" + criterion.get("code").asString());
                        Element cell = ReadPage.below(row, "td", td -> true).get(column + 1);
                        assertThat(cell.getTextContent()).isEqualTo(printed(campaign, criterion.get("final")));
                        if (!criterion.get("self").isNull()
                                && !criterion.get("self").get("source").isNull()) {
                            assertThat(texts(told, ReadPage.numbers(cell).get(0)))
                                    .contains(
                                            criterion
                                                    .get("self")
                                                    .get("source")
                                                    .get("file")
                                                    .asString(),
                                            criterion
                                                    .get("self")
                                                    .get("source")
                                                    .get("cell")
                                                    .asString());
                            scores++;
                        }
                    }
                }
            }
        }
        assertThat(scores).isGreaterThan(300);
    }

    /** All texts of an explanation and its parts. */
    private static List<String> texts(JsonNode told, Element number) {
        List<String> texts = new ArrayList<>();
        collect(told, told.get("e").get(Integer.parseInt(number.getAttribute("data-e"))), texts);
        return texts;
    }

    private static void collect(JsonNode told, JsonNode explanation, List<String> texts) {
        for (int i = 0; i < 5; i++) {
            texts.add(told.get("s").get(explanation.get(i).asInt()).asString());
        }
        explanation
                .get(5)
                .forEach(text -> texts.add(told.get("s").get(text.asInt()).asString()));
        explanation.get(6).forEach(part -> collect(told, told.get("e").get(part.asInt()), texts));
    }

    @Test
    void everyProposalFindingAndOpenQuestionIsThere() throws IOException {
        for (String id : BOOKS.ids()) {
            ReadPage page = page(id);
            JsonNode results = house.results(id);
            for (JsonNode bloc : results.get("blocs")) {
                String words = page.byId(bloc.get("code").asString()).getTextContent();
                for (JsonNode trace : bloc.get("awardTraces")) {
                    trace.get("candidates")
                            .forEach(candidate -> assertThat(words)
                                    .contains(
                                            candidate.get("recipient").asString(),
                                            candidate.get("rule").asString()));
                }
                bloc.get("atStake")
                        .forEach(stake ->
                                assertThat(words).contains(stake.get("question").asString()));
            }
            for (JsonNode submission : results.get("submissions")) {
                assertThat(page.byId("nguon-so-lieu").getTextContent())
                        .contains(
                                submission.get("file").asString(),
                                submission.get("sha256").asString().substring(0, 12));
            }
        }
    }

    @Test
    void aPageThatIsLostIsMadeAgainFromWhatIsStored() throws IOException {
        Path lost = folder.resolve("output/khoi-kh-vh-xh-2022/index.html");
        byte[] before = Files.readAllBytes(lost);
        Files.delete(lost);
        try (TestHouse again =
                TestHouse.open(database, TestHouse.SAMPLES, folder.resolve("output"), "khoi-kh-vh-xh-2022")) {
            assertThat(again.run()).as(again.printed()).isZero();
        }
        assertThat(Files.readAllBytes(lost)).isEqualTo(before);
    }

    private static ReadPage page(String campaign) throws IOException {
        return new ReadPage(
                Files.readAllBytes(folder.resolve("output").resolve(campaign).resolve("index.html")));
    }
}
