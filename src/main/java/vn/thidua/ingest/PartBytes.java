package vn.thidua.ingest;

/**
 * Looks at the bytes of one part of an archive before any parser does. Of XML it refuses what no spreadsheet program writes
 * and what parsers run away with: document types (entities), elements nested without end, tags by the million, wide
 * characters, in which none of this could be seen.
 */
final class PartBytes {

    private static final int MOST_TAGS = 6_000_000;
    private static final int DEEPEST = 512;
    private static final int FIRST_BYTES = 4;

    /** The tags of all parts of one archive. */
    static final class Tags {
        private int count;
    }

    private final Tags tags;
    private boolean xml;
    private int seen;
    private int first;
    private int last;
    private int depth;
    private boolean afterMark;

    PartBytes(Tags tags) {
        this.tags = tags;
    }

    /** To be called for all bytes of a part in order. */
    void check(byte[] buffer, int length) throws UnreadableFileException {
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xFF;
            if (seen < FIRST_BYTES) {
                begin(b);
            }
            if (xml) {
                step(b);
            }
            last = b;
        }
    }

    private void begin(int b) throws UnreadableFileException {
        seen++;
        first = first << Byte.SIZE | b;
        if (seen == FIRST_BYTES && isWide(first)) {
            throw new UnreadableFileException("mã ký tự lạ bên trong tệp");
        }
        xml |= b == '<';
    }

    /** XML in UTF-16 or UTF-32, with a byte order mark or without; pictures begin differently. */
    private static boolean isWide(int first) {
        int two = first >>> Short.SIZE;
        return two == 0xFEFF || two == 0xFFFE || two == 0x003C || two == 0x3C00 || first == 0x3C || first == 0xFEFF;
    }

    private void step(int b) throws UnreadableFileException {
        if (last == '<') {
            afterOpening(b);
        } else if (last == '/' && b == '>') {
            depth--;
        } else if (last == '!' && b == 'D' && afterMark) {
            throw new UnreadableFileException("khai báo DOCTYPE bên trong tệp");
        }
        afterMark = last == '<' && b == '!';
    }

    private void afterOpening(int b) throws UnreadableFileException {
        if (b == '/') {
            depth--;
        } else if (b != '!' && b != '?') {
            depth++;
            tags.count++;
        }
        if (depth > DEEPEST || tags.count > MOST_TAGS) {
            throw UnreadableFileException.tooLarge(depth > DEEPEST ? "lồng nhau quá sâu" : "quá nhiều thẻ XML");
        }
    }
}
