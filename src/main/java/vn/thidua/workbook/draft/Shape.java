package vn.thidua.workbook.draft;

import java.text.Normalizer;
import java.util.regex.Matcher;

/**
 * A text and what it is matched by: lower case without diacritics, đ as d, one kind of dash and of blank. Both have the same
 * length, so that what was found in the one can be cut out of the other.
 */
record Shape(String text, String folded) {

    static Shape of(String written) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        StringBuilder text = new StringBuilder(composed.length());
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = plain(composed.charAt(i));
            boolean gap = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!gap && !invisible(c)) {
                text.append(c == '-' ? composed.charAt(i) : c);
                folded.append(fold(c));
            }
        }
        return new Shape(text.toString(), folded.toString()).stripped();
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '−', '–', '—', '‐', '‑' -> '-';
            default -> c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        };
    }

    private static boolean invisible(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    }

    private static char fold(char c) {
        char lower = Character.toLowerCase(c);
        if (lower < 128) {
            return lower;
        }
        if (lower == 'đ' || lower == 'ð') {
            return 'd';
        }
        return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** What a group matched, in the letters of the text. */
    String cut(Matcher matcher, String group) {
        return text.substring(matcher.start(group), matcher.end(group)).strip();
    }

    Shape part(int from, int to) {
        return new Shape(text.substring(from, to), folded.substring(from, to)).stripped();
    }

    Shape upTo(int to) {
        return part(0, to);
    }

    private Shape stripped() {
        int from = 0;
        int to = folded.length();
        while (from < to && folded.charAt(from) == ' ') {
            from++;
        }
        while (to > from && folded.charAt(to - 1) == ' ') {
            to--;
        }
        return new Shape(text.substring(from, to), folded.substring(from, to));
    }

    /** Without the marks that list items begin with. */
    Shape withoutBullet() {
        int from = 0;
        while (from < folded.length() && "-+*•·○▪ ".indexOf(folded.charAt(from)) >= 0 && !signed(from)) {
            from++;
        }
        return part(from, folded.length());
    }

    /** A dash right before a digit is a sign. */
    private boolean signed(int at) {
        return at + 1 < folded.length()
                && "-+".indexOf(folded.charAt(at)) >= 0
                && Character.isDigit(folded.charAt(at + 1));
    }

    /** How many plus signs it begins with: parts of a combining rule are marked by them. */
    int pluses() {
        int count = 0;
        for (int i = 0; i < folded.length() && "+ ".indexOf(folded.charAt(i)) >= 0; i++) {
            count += folded.charAt(i) == '+' && !signed(i) ? 1 : 0;
        }
        return count;
    }
}
