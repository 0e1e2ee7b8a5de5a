package vn.thidua.ingest;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: what two people type differently and mean alike becomes equal. */
final class Words {

    private Words() {}

    /** Runs of any kind of blank become one space; invisible characters and blanks at the ends go. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                appendAfterGap(line, gap, c);
                gap = false;
            }
        }
        return line.toString();
    }

    /**
     * Lower case without diacritics, đ as d, everything but letters and digits as one space: "Sở Lao động-Thương binh" and
     * "SỞ LAO ĐỘNG - THƯƠNG BINH" are both {@code so lao dong thuong binh}; where tones are placed does not matter.
     */
    static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                appendAfterGap(folded, gap, plain(c));
                gap = false;
            } else if (!isMark(c) && !isInvisible(c)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** NFC, lower case, on one line: equal to what differs in nothing but case and blanks. */
    static String lowerCase(String text) {
        return onOneLine(Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    private static void appendAfterGap(StringBuilder target, boolean gap, char c) {
        if (gap && target.length() > 0) {
            target.append(' ');
        }
        target.append(c);
    }

    /** Eth stands for Đ in texts that were converted from old encodings. */
    private static char plain(char c) {
        char lower = Character.toLowerCase(c);
        return lower == 'đ' || lower == 'ð' ? 'd' : lower;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
