package vn.thidua.bilingual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The English of what is said, by the Vietnamese words; a file for each room, read when the first is needed. */
final class Catalogue {

    /** The rooms that say something; the files {@code english/<room>.json}. */
    static final List<String> FILES = List.of(
            "campaign",
            "campaign-labels",
            "finding",
            "reconcile",
            "score",
            "standing",
            "standing-explanation",
            "standing-history",
            "standing-years",
            "telling",
            "visual",
            "workbook",
            "workbook-board",
            "yearend-document",
            "yearend-page",
            "yearend-slides");

    private static final Map<String, String> ENGLISH = read();

    private Catalogue() {}

    /** The English words, or the Vietnamese ones where nobody has put them into English. */
    static String english(String words) {
        String english = ENGLISH.get(words);
        return english == null ? Speech.withoutHint(words) : english;
    }

    private static Map<String, String> read() {
        Map<String, String> all = new HashMap<>();
        JsonMapper json = new JsonMapper();
        for (String file : FILES) {
            try (InputStream in = Catalogue.class.getResourceAsStream("english/" + file + ".json")) {
                if (in == null) {
                    throw new IllegalStateException("english/" + file + ".json is not there");
                }
                all.putAll(json.readValue(in, new TypeReference<Map<String, String>>() {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
