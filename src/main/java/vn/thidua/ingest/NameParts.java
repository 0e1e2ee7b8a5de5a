package vn.thidua.ingest;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Parts of an agency's name that do not tell agencies apart, in one way of spelling.
 *
 * @param prefixes with the blank behind each, longer ones first
 * @param and the word that some write as "&" and some as a comma, between blanks
 */
record NameParts(List<String> prefixes, String and) {

    static NameParts of(List<String> prefixes, UnaryOperator<String> spelling) {
        return new NameParts(
                prefixes.stream().map(prefix -> spelling.apply(prefix) + " ").toList(),
                " " + spelling.apply("và") + " ");
    }

    String joined(String name) {
        return name.contains(and) ? name.replace(and, " ") : name;
    }

    String withoutPrefix(String name) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }
}
