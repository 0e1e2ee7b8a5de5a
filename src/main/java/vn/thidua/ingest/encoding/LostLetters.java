package vn.thidua.ingest.encoding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text in which a program wrote "?" for every letter that it did not know: "T?NG LIÊN ÐOÀN". */
public final class LostLetters {

    private static final Pattern WITHIN_WORD = Pattern.compile("\\p{L}[?\ufffd]+\\p{L}|\ufffd");
    private static final String ADDRESS = "://";

    /** A letter that stands for a lost one while the text is folded. */
    private static final char UNKNOWN = 'ʔ';

    private LostLetters() {}

    /** Whether letters are missing within words for certain; questions end with a "?" and addresses of pages hold one. */
    public static boolean in(String text) {
        return possibly(text) && WITHIN_WORD.matcher(text).find();
    }

    /** Whether any "?" may stand for a letter: worth a look where the text names nothing as it stands. */
    public static boolean possibly(String text) {
        boolean marked = text.indexOf('?') >= 0 || text.indexOf('\ufffd') >= 0;
        return marked && !text.contains(ADDRESS);
    }

    /** The text with a letter of no alphabet for each lost one, so that folding keeps its place. */
    public static String marked(String text) {
        return text.replace('?', UNKNOWN).replace('\ufffd', UNKNOWN);
    }

    /** What the folded text may have been: each lost letter was one letter or the mark of one. */
    public static Pattern pattern(String foldedMarked) {
        List<String> kept = Stream.of(foldedMarked.split(String.valueOf(UNKNOWN), -1))
                .map(Pattern::quote)
                .toList();
        return Pattern.compile(String.join("[a-z]?", kept));
    }
}
