package vn.thidua.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;

/** What findings say to people, in Vietnamese or English. */
public final class Sentences {

    private static final Sentences VIETNAMESE = new Sentences(load("messages_vi.properties"), null);
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final String QUOTED = "\"{found}\"";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(subject|found|expected)}");

    private final Properties messages;
    /** Of what findings say of themselves; none where that is Vietnamese already. */
    private final @Nullable Phrases phrases;

    private Sentences(Properties messages, @Nullable Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
    }

    /** English for English locales, Vietnamese for all others. */
    public static Sentences of(Locale locale) {
        return locale.getLanguage().equals("en") ? English.SENTENCES : VIETNAMESE;
    }

    /** In the language of the work at hand. */
    public static Sentences ofReader() {
        return Language.isEnglish() ? English.SENTENCES : VIETNAMESE;
    }

    /** What is wrong: one sentence. */
    public String sentence(Finding finding) {
        String sentence = filled(finding.code() + ".sentence", finding);
        boolean beginsWithCode = !finding.subject().isEmpty() && sentence.startsWith(subject(finding));
        String begun =
                beginsWithCode ? sentence : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
        return finding.parts().isEmpty() ? begun : begun + " " + together(finding);
    }

    /** In how many places, and in which cells: {@code 80 ô: F12:F91.} */
    private String together(Finding group) {
        String cells = group.cellRanges();
        String template = message(cells.isEmpty() ? "GROUP.rows" : "GROUP.cells");
        return template.replace("{count}", String.valueOf(group.parts().size())).replace("{cells}", cells);
    }

    /** What was expected, where it is known in these words; else as the finding says it. */
    public String expected(Finding finding) {
        return phrases == null ? finding.expected() : phrases.told(finding.expected());
    }

    /** What was found, as it stands where the finding quotes the cell. */
    public String found(Finding finding) {
        boolean quoted = message(finding.code() + ".sentence").contains(QUOTED);
        return phrases == null || quoted ? finding.found() : phrases.told(finding.found());
    }

    private String subject(Finding finding) {
        return phrases == null ? finding.subject() : phrases.named(finding.subject());
    }

    /** What to do about it, and the article that asks for it. */
    public String advice(Finding finding) {
        String advice = filled(finding.code() + ".advice", finding);
        return finding.legal().isEmpty()
                ? advice
                : advice + " " + message("LEGAL").replace("{legal}", finding.legal());
    }

    /** The words with their placeholders. */
    String template(String key) {
        return message(key);
    }

    Set<String> keys() {
        return messages.stringPropertyNames();
    }

    private String filled(String key, Finding finding) {
        String template = message(key);
        Matcher parts = OPTIONAL_PART.matcher(template);
        String chosen = parts.replaceAll(part -> Matcher.quoteReplacement(complete(part.group(1), finding)));
        return PLACEHOLDER
                .matcher(chosen)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), finding)));
    }

    private String message(String key) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalStateException("No message for " + key);
        }
        return message;
    }

    /** The optional part, or nothing if a placeholder in it has no contents. */
    private String complete(String part, Finding finding) {
        boolean lacking = PLACEHOLDER
                .matcher(part)
                .results()
                .anyMatch(place -> value(place.group(1), finding).isEmpty());
        return lacking ? "" : part;
    }

    private String value(String placeholder, Finding finding) {
        return switch (placeholder) {
            case "subject" -> subject(finding);
            case "found" -> found(finding);
            default -> expected(finding);
        };
    }

    private static Properties load(String name) {
        Properties messages = new Properties();
        try (InputStream stream = Sentences.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** Read when somebody first asks for it: most nights nobody does. */
    private static final class English {
        static final Sentences SENTENCES =
                new Sentences(load("messages_en.properties"), new Phrases(load("expected_en.properties")));
    }
}
