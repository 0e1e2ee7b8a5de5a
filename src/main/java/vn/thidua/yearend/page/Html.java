package vn.thidua.yearend.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.regex.Pattern;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Names;
import vn.thidua.visual.drawing.Inset;

/**
 * Writes HTML that is well-formed XML as well. Whatever comes from outside is text or the value of an attribute and is
 * escaped, so that no name can become markup.
 */
final class Html {

    /** Letters that English does without. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\\p{IsLatin}\\p{M}&&[^a-zA-Z]]");

    private final StringBuilder text = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values by turns */
    Html open(String name, String... attributes) {
        begin(name, attributes);
        text.append('>');
        open.push(name);
        return this;
    }

    Html close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that may have nothing in it. */
    Html empty(String name, String... attributes) {
        begin(name, attributes);
        text.append("/>");
        return this;
    }

    Html element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    Html text(String words) {
        escape(words);
        return this;
    }

    /**
     * A name that was written elsewhere; letters that run from right to left do not turn what stands around it. One that stays
     * Vietnamese on an English page says so, for voices that read it out (WCAG 3.1.2).
     */
    Html name(String words) {
        return Language.isEnglish() && staysVietnamese(words)
                ? element("bdi", words, "lang", Language.VIETNAMESE.code())
                : element("bdi", words);
    }

    private static boolean staysVietnamese(String name) {
        return VIETNAMESE.matcher(name).find() && !Names.isEnglish(name);
    }

    /** Opens a region that scrolls where it is too narrow, under the words that say so. */
    Html scroll(String words, String... attributes) {
        element("p", words, "class", "sideways");
        return open("div", attributes);
    }

    Html line() {
        text.append('\n');
        return this;
    }

    Html picture(Inset chart) {
        text.append(chart.svg());
        return this;
    }

    /** What the letters of these charts look like. */
    Html letters(Collection<Inset> charts) {
        text.append(Inset.letters(charts));
        return this;
    }

    Html markup(Html other) {
        text.append(other);
        return this;
    }

    /** What the browser must not read as markup: our own style and script, and data in which no {@code <} stands. */
    Html raw(String name, String content, String... attributes) {
        begin(name, attributes);
        text.append('>').append(content).append("</").append(name).append('>');
        return this;
    }

    private void begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.append(readable(letter));
            }
        }
    }

    /** The words as {@link #text} writes them, not escaped. */
    static String readable(String words) {
        StringBuilder read = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            read.setCharAt(i, readable(words.charAt(i)));
        }
        return read.toString();
    }

    /** The letter, or a mark where no document may hold it or where it would turn the line around. */
    private static char readable(char letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t' || letter == '\u007F' || letter >= '\uFFFE';
        boolean turning = letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
        return control || turning ? '\uFFFD' : letter;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return text.toString();
    }
}
