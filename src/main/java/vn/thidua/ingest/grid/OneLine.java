package vn.thidua.ingest.grid;

/** A text on one line, however its cell breaks it. */
public final class OneLine {

    private OneLine() {}

    /** Runs of any kind of blank become one space; invisible characters and blanks at the ends go. */
    public static String of(String text) {
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
