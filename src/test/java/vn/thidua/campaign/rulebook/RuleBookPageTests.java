package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/rule-book.md} cannot drift: its examples are lines of books that are read, and it knows every key. */
class RuleBookPageTests {

    private static final Path PAGE = Path.of("docs/rule-book.md");
    private static final Path FIXTURES = Path.of("src/test/resources/vn/thidua/campaign");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleStandsInTheAcceptedBook(String example) throws IOException {
        Path book = FIXTURES.resolve("accepted/all-methods");
        String files = flat(Files.readString(book.resolve("campaign.yaml")))
                + flat(Files.readString(book.resolve("rubric.yaml")))
                + flat(Files.readString(book.resolve("english.yaml")));
        assertThat(files).contains(flat(example));
    }

    @Test
    void theMistakeShownIsTheOneThatIsTold() throws IOException {
        Path told = FIXTURES.resolve("refused/children-above-their-group/mistakes.txt");
        assertThat(Files.readString(PAGE)).contains(Files.readString(told).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign.schema.json", "rubric.schema.json"})
    void knowsEveryKeyAndEveryChoice(String schema) throws IOException {
        Set<String> words = new TreeSet<>();
        collect(new JsonMapper().readTree(Files.readString(Path.of("jobs", schema))), words);
        String page = Files.readString(PAGE);
        words.removeIf(
                word -> Pattern.compile("\\b" + word + "\\b").matcher(page).find());
        words.removeAll(Set.of("HALF_EVEN", "HALF_DOWN", "UP", "DOWN", "CEILING", "FLOOR"));
        assertThat(words).isEmpty();
    }

    private static void collect(JsonNode node, Set<String> words) {
        words.addAll(node.path("properties").propertyNames());
        node.path("enum").forEach(choice -> words.add(choice.asString()));
        node.forEach(child -> collect(child, words));
    }

    /** Indentation differs between a page and a book, the lines do not. */
    private static String flat(String yaml) {
        return yaml.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
