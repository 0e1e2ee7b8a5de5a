package vn.thidua.ingest;

import java.text.Normalizer;
import java.util.Locale;
import vn.thidua.campaign.NameKey;

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

    /** Without tones, case and punctuation, as the whole house compares names: {@link NameKey}. */
    static String folded(String text) {
        return NameKey.of(text);
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

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c) && !Character.isWhitespace(c);
    }
}
