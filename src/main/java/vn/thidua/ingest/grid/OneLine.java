package vn.thidua.ingest.grid;

/** A text on one line, however its cell breaks it. */
public final class OneLine {

    private OneLine() {}

    /** Runs of any kind of blank become one space; invisible characters and blanks at the ends go. */
    public static String of(String text) {
        return isOneLine(text) ? text : rewritten(text);
    }

    /** Whether nothing of the text can be seen. */
    static boolean isEmpty(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || !isBlank(c) && !isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    /** Most texts are, and every cell is asked several times. */
    private static boolean isOneLine(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && (gap || c != ' ')) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || text.isEmpty();
    }

    /** What Vietnamese is written with, none of it blank or invisible; of other characters that is looked up. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x300 || c >= 0x1E00 && c < 0x1F00;
    }

    private static String rewritten(String text) {
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
