package vn.thidua.campaign.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * English for the names of a rule book.
 *
 * @param file a map of texts, English by Vietnamese name
 * @param digest SHA-256 (hex) over the file
 */
record EnglishNames(Entry file, String digest) {

    /** Keys under which names stand that readers see. */
    private static final Set<String> SHOWN =
            Set.of("title", "name", "owner", "label", "unit", "appraiser", "legal", "legalBasis");

    /** Keys under which other names stand: readers see them in sentences only, and papers are compared with them. */
    private static final Set<String> COMPARED = Set.of("from", "level");

    Map<String, String> byName() {
        Map<String, String> english = new TreeMap<>();
        file.node()
                .properties()
                .forEach(name -> english.put(name.getKey(), name.getValue().asString("")));
        return english;
    }

    /** Every name of the rule book. */
    static Set<String> of(RuleBook book) {
        Set<String> names = new HashSet<>();
        collect("", book.campaign().node(), names);
        book.rubrics().values().forEach(rubric -> collect("", rubric.node(), names));
        return names;
    }

    private static void collect(String key, JsonNode node, Set<String> names) {
        if (node.isString() && (SHOWN.contains(key) || COMPARED.contains(key))) {
            names.add(node.asString());
        }
        node.properties().forEach(child -> collect(child.getKey(), child.getValue(), names));
        if (node.isArray()) {
            node.forEach(item -> collect(key, item, names));
        }
    }

    /** The same rule book with the English names. */
    RuleBook in(RuleBook book) {
        Map<String, String> english = byName();
        Map<String, Entry> rubrics = new HashMap<>();
        book.rubrics().forEach((name, rubric) -> rubrics.put(name, in(rubric, english)));
        return new RuleBook(book.folder(), in(book.campaign(), english), rubrics, book.logo(), this, book.digest());
    }

    private static Entry in(Entry file, Map<String, String> english) {
        return new Entry(file.file(), file.key(), in("", file.node(), english));
    }

    private static JsonNode in(String key, JsonNode node, Map<String, String> english) {
        if (node instanceof ObjectNode object) {
            return in(object, english);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(in(key, item, english)));
            return items;
        }
        return node.isString() && SHOWN.contains(key)
                ? StringNode.valueOf(english.getOrDefault(node.asString(), node.asString()))
                : node;
    }

    /** An agency stays known by its Vietnamese name, under which the tables of earlier years have it. */
    private static ObjectNode in(ObjectNode object, Map<String, String> english) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(pair -> told.set(pair.getKey(), in(pair.getKey(), pair.getValue(), english)));
        if (object.has("name")) {
            told.withArray("aliases").add(object.get("name"));
        }
        return told;
    }
}
