package vn.thidua.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whatever readers are told in Vietnamese stands in the English catalogues, and nothing else does. */
class EnglishTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?::([^|}]*)\\|([^|}]*))?}");
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    private static SpokenWords spoken;
    private static final Map<String, Map<String, String>> FILES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        spoken = SpokenWords.ofAllRooms();
        JsonMapper json = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        for (String file : Catalogue.FILES) {
            try (InputStream in = Catalogue.class.getResourceAsStream("english/" + file + ".json")) {
                FILES.put(file, json.readValue(in, new TypeReference<>() {}));
            }
        }
    }

    @Test
    void whateverIsSaidHasItsEnglish() {
        Set<String> known = keys();
        assertThat(spoken.said().stream().filter(words -> !known.contains(words)))
                .as("said, and not in english/*.json")
                .isEmpty();
    }

    @Test
    void whateverHasEnglishIsSaid() {
        Set<String> all = spoken.all();
        assertThat(keys().stream().filter(words -> !all.contains(words)))
                .as("in english/*.json, and said nowhere")
                .isEmpty();
    }

    /** Found by its letters: a sentence that somebody wrote without saying it. */
    @Test
    void noVietnameseIsWrittenUnsaid() {
        assertThat(spoken.unsaid()).as("Vietnamese outside of say(…)").isEmpty();
    }

    @Test
    void theEnglishHasTheSameArguments() {
        List<String> different = entries()
                .filter(entry -> !arguments(Speech.withoutHint(entry.getKey())).equals(arguments(entry.getValue())))
                .map(entry -> entry.getKey() + " → " + entry.getValue())
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void sameWordsHaveTheSameEnglishInEveryRoom() {
        Map<String, Set<String>> english = entries()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        assertThat(english.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
                .as("give one of them a hint, behind ##")
                .isEmpty();
    }

    @Test
    void noVietnameseIsLeftInTheEnglish() {
        assertThat(entries().map(Map.Entry::getValue).filter(VIETNAMESE.asPredicate()))
                .isEmpty();
    }

    private static Set<String> arguments(String words) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(words);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Set<String> keys() {
        return entries().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Stream<Map.Entry<String, String>> entries() {
        return FILES.values().stream().flatMap(file -> file.entrySet().stream());
    }
}
