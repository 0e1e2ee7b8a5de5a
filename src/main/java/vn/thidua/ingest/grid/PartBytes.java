package vn.thidua.ingest.grid;

/**
 * Looks at the bytes of one part of an archive before any parser does. Of XML it refuses what no spreadsheet program writes
 * and what parsers run away with: document types (entities), elements nested without end, tags by the million. In wide
 * characters none of this is seen here; the lean reader sees it itself.
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
    private byte last;
    private int depth;
    private boolean afterMark;

    PartBytes(Tags tags) {
        this.tags = tags;
    }

    /** To be called for all bytes of a part in order. */
    void check(byte[] buffer, int length) throws UnreadableFileException {
        int first = 0;
        while (first < length && seen < FIRST_BYTES) {
            begin(buffer[first++]);
        }
        if (xml) {
            walk(buffer, first, length);
        }
    }

    /** Whether it is XML: text with a byte order mark or without; pictures begin differently. */
    private void begin(byte b) throws UnreadableFileException {
        seen++;
        xml |= b == '<';
        if (xml) {
            step(b);
        }
        last = b;
    }

    /** After most bytes nothing can happen: they are passed over as quickly as can be. */
    private void walk(byte[] buffer, int start, int end) throws UnreadableFileException {
        byte before = last;
        for (int i = start; i < end; i++) {
            byte b = buffer[i];
            if (before == '<' || before == '/' || before == '!') {
                last = before;
                step(b);
            }
            before = b;
        }
        last = before;
    }

    private void step(byte b) throws UnreadableFileException {
        if (last == '<') {
            afterOpening(b);
        } else if (last == '/' && b == '>') {
            depth--;
        } else if (last == '!' && b == 'D' && afterMark) {
            throw new UnreadableFileException("khai báo DOCTYPE bên trong tệp");
        }
        afterMark = last == '<' && b == '!';
    }

    private void afterOpening(byte b) throws UnreadableFileException {
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
