package vn.thidua.bilingual;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and times as a reader writes them, whatever the machine's locale. */
final class Moments {

    private static final Map<String, DateTimeFormatter> FORMS = new ConcurrentHashMap<>();
    private static final String TIME = "HH:mm";
    private static final String DAY = "d MMMM uuuu";

    private Moments() {}

    static String of(TemporalAccessor moment, String pattern) {
        String form = Language.isEnglish() ? english(pattern) : pattern;
        return FORMS.computeIfAbsent(form, one -> DateTimeFormatter.ofPattern(one, Locale.ENGLISH))
                .format(moment);
    }

    private static String english(String pattern) {
        if (pattern.startsWith("HH")) {
            return TIME + ", " + DAY;
        }
        return pattern.contains("HH") ? DAY + ", " + TIME : DAY;
    }
}
