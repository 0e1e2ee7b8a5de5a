package vn.thidua.finding;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;

/**
 * The English of what findings say of themselves in Vietnamese: whole texts, and texts with a gap such as {@code từ ngày {0}}.
 * What is not among them stays as it is, such as a name.
 */
final class Phrases {

    private static final String DAY = "dd/MM/uuuu";
    private static final String MOMENT = "dd/MM/uuuu HH:mm";
    private static final Pattern TIME = Pattern.compile("\\d{2}/\\d{2}/\\d{4}( \\d{2}:\\d{2})?");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(,\\d+)?( ?%)?");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final String BETWEEN = "; ";

    private final Properties whole;
    private final List<WithGaps> withGaps;

    /** @param begun whether it begins with words of ours, so that no name can be taken for it */
    private record WithGaps(Pattern vietnamese, String english, boolean begun) {}

    Phrases(Properties phrases) {
        this.whole = phrases;
        this.withGaps = phrases.stringPropertyNames().stream()
                .filter(phrase -> GAP.matcher(phrase).find())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(phrase -> phrase))
                .map(phrase -> new WithGaps(gaps(phrase), phrases.getProperty(phrase), !phrase.startsWith("{")))
                .toList();
    }

    private static Pattern gaps(String phrase) {
        Matcher gap = GAP.matcher(phrase);
        StringBuilder pattern = new StringBuilder();
        int copied = 0;
        while (gap.find()) {
            pattern.append(Pattern.quote(phrase.substring(copied, gap.start()))).append("(.+?)");
            copied = gap.end();
        }
        return Pattern.compile(pattern + Pattern.quote(phrase.substring(copied)));
    }

    /** What a finding found or expected. */
    String told(String text) {
        return told(text, false);
    }

    /** What a finding is about: mostly the name of a criterion, which may have any words. */
    String named(String text) {
        return told(text, true);
    }

    private String told(String text, boolean name) {
        String known = whole.getProperty(text);
        if (known != null) {
            return known;
        }
        if (TIME.matcher(text).matches()) {
            return moment(text);
        }
        if (FIGURE.matcher(text).matches()) {
            return text.replace(',', '.').replace(" %", "%");
        }
        for (WithGaps phrase : withGaps) {
            Matcher matcher = phrase.vietnamese().matcher(text);
            if ((phrase.begun() || !name) && matcher.matches()) {
                return filled(phrase, matcher);
            }
        }
        return name || !text.contains(BETWEEN)
                ? text
                : List.of(text.split(BETWEEN)).stream()
                        .map(part -> told(part, false))
                        .collect(Collectors.joining(BETWEEN));
    }

    private String filled(WithGaps phrase, Matcher vietnamese) {
        List<String> arguments = new ArrayList<>();
        for (int gap = 1; gap <= vietnamese.groupCount(); gap++) {
            arguments.add(told(vietnamese.group(gap), false));
        }
        return GAP.matcher(phrase.english())
                .replaceAll(gap -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(gap.group(1)))));
    }

    /** As it stands if it is no day at all. */
    private static String moment(String text) {
        boolean day = text.length() == DAY.length();
        try {
            LocalDateTime moment = LocalDateTime.parse(
                    day ? text + " 00:00" : text,
                    DateTimeFormatter.ofPattern(MOMENT, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
            return Language.ENGLISH.speak(() -> Speech.moment(moment, day ? DAY : MOMENT));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
