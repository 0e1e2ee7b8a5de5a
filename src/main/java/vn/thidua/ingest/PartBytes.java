package vn.thidua.ingest;

/**
 * Looks at the bytes of an XML part before the reader does. Cells are addressed by an attribute {@code r}, and the reader
 * fills a row with empty cells up to the address: "ZZZZZZ1" alone would fill the memory. No spreadsheet has a column of more
 * than three letters, or a part that is not written in single bytes.
 */
final class PartBytes {

    private static final int MOST_LETTERS = 3;
    private static final int FIRST_BYTES = 4;

    private enum After {
        OTHER,
        BLANK,
        NAME,
        EQUALS,
        QUOTE
    }

    private After after = After.OTHER;
    private int letters;
    private int seen;
    private int first;

    /** Whether the next bytes are harmless; to be called for all bytes of a part in order. */
    boolean harmless(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (seen < FIRST_BYTES) {
                seen++;
                first = first << Byte.SIZE | b & 0xFF;
            }
            step(b);
            if (letters > MOST_LETTERS || seen == FIRST_BYTES && isWide(first)) {
                return false;
            }
        }
        return true;
    }

    /** XML in UTF-16 or UTF-32, with a byte order mark or without; pictures begin differently. */
    private static boolean isWide(int first) {
        int two = first >>> Short.SIZE;
        return two == 0xFEFF || two == 0xFFFE || two == 0x003C || two == 0x3C00 || first == 0x3C || first == 0xFEFF;
    }

    private void step(byte b) {
        switch (after) {
            case OTHER -> after = isBlank(b) ? After.BLANK : After.OTHER;
            case BLANK -> after = b == 'r' ? After.NAME : isBlank(b) ? After.BLANK : After.OTHER;
            case NAME -> after = b == '=' ? After.EQUALS : isBlank(b) ? After.NAME : After.OTHER;
            case EQUALS -> after = b == '"' || b == '\'' ? After.QUOTE : isBlank(b) ? After.EQUALS : After.OTHER;
            case QUOTE -> count(b);
        }
    }

    /** A letter may also be written as a character reference. */
    private void count(byte b) {
        if (b == '&') {
            letters = MOST_LETTERS + 1;
        } else if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
            letters++;
        } else {
            letters = 0;
            after = isBlank(b) ? After.BLANK : After.OTHER;
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
