package vn.thidua.campaign.rulebook;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/**
 * A file of the rule book as it was understood: its values, and the line on which each of them stands.
 *
 * @param lines 1-based line by key path, such as {@code sections[0].max}; the root is {@code ""}
 */
record RuleFile(SourceFile source, JsonNode root, Map<String, Integer> lines) {

    RuleFile {
        lines = Map.copyOf(lines);
    }

    String name() {
        return source.name();
    }

    Entry entry() {
        return new Entry(this, "", root);
    }

    /** The line of the key, or of the nearest thing around it that exists. */
    int line(String key) {
        String path = key;
        while (!lines.containsKey(path) && !path.isEmpty()) {
            path = KeyPath.parent(path);
        }
        return lines.getOrDefault(path, 1);
    }

    Mistake mistake(String key, String found, String expected) {
        return new Mistake(name(), line(key), key.isEmpty() ? KeyPath.WHOLE_FILE : key, found, expected);
    }
}
