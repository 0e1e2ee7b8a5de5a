package vn.thidua.bilingual;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English names of what a rule book names, in force for the work of a thread. They are told wherever a Vietnamese name comes
 * as an argument of a sentence, or from where it was stored.
 */
public final class Names {

    private static final String COMMA = ", ";
    /** Neither signs nor currencies have a plural. */
    private static final Pattern SINGULAR = Pattern.compile("[a-rt-z]$");

    private static final ThreadLocal<Map<String, String>> IN_FORCE = ThreadLocal.withInitial(Map::of);

    private Names() {}

    /**
     * Does some work on this thread, with these names in force.
     *
     * @param english by Vietnamese name
     */
    public static <T> T inForce(Map<String, String> english, Supplier<T> work) {
        Map<String, String> before = IN_FORCE.get();
        IN_FORCE.set(english);
        try {
            return work.get();
        } finally {
            IN_FORCE.set(before);
        }
    }

    /** The English name, or those of a list of names; other text as it is. */
    static String english(String text) {
        Map<String, String> names = IN_FORCE.get();
        if (names.isEmpty()) {
            return text;
        }
        String name = names.get(text);
        return name == null ? ofList(text, names) : name;
    }

    /** Whether a name is one that the rule book gives in English; Đắk Lắk may be part of it. */
    public static boolean isEnglish(String name) {
        return IN_FORCE.get().containsValue(name);
    }

    /** The plural of an English name; any other text has none. */
    static String plural(String unit) {
        if (!isEnglish(unit) || !SINGULAR.matcher(unit).find()) {
            return unit;
        }
        return unit.matches(".*[^aeiou]y") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s";
    }

    private static String ofList(String text, Map<String, String> names) {
        List<String> parts = List.of(text.split(COMMA));
        return parts.size() > 1 && names.keySet().containsAll(parts)
                ? parts.stream().map(names::get).collect(Collectors.joining(COMMA))
                : text;
    }
}
