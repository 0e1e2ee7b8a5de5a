package vn.thidua.ingest;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name with all its letters and tones, but for what even careful writers vary: capitals, blanks, punctuation, and which
 * vowel of a syllable carries the tone ("hoạt", "họat").
 */
final class Spelling {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Spelling() {}

    static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder spelling = new StringBuilder(decomposed.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                spelling.append(c);
            } else {
                endWord(spelling, tones);
            }
        }
        endWord(spelling, tones);
        return spelling.toString().strip();
    }

    private static void endWord(StringBuilder spelling, StringBuilder tones) {
        if (spelling.length() > 0 && spelling.charAt(spelling.length() - 1) != ' ') {
            spelling.append(tones).append(' ');
        }
        tones.setLength(0);
    }
}
