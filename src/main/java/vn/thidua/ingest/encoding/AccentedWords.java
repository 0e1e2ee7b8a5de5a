package vn.thidua.ingest.encoding;

import java.util.ArrayList;
import java.util.List;

/** The words of a text that are not plain ASCII; in old encodings signs such as ¸ and ® are letters too. */
final class AccentedWords {

    private AccentedWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || parts(text.charAt(i))) {
                String word = text.substring(start, i);
                if (word.chars().anyMatch(Letters::accented)) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** How many of the words are Vietnamese as they stand. */
    static int syllables(String text) {
        return (int) of(text).stream().filter(Syllables::include).count();
    }

    private static boolean parts(char c) {
        boolean asciiLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return c < 0x80 ? !asciiLetter : !Letters.accented(c) && !Character.isLetter(c);
    }
}
