package vn.thidua.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that take the place of others in a part of a book.
 *
 * @param placeholder occurs once in the part, in ASCII; empty for all of it
 */
public record Splice(String placeholder, byte[] content) {

    /** In place of the whole part. */
    static Splice whole(byte[] content) {
        return new Splice("", content);
    }

    void write(byte[] part, OutputStream to) throws IOException {
        if (placeholder.isEmpty()) {
            to.write(content);
            return;
        }
        int at = new String(part, StandardCharsets.ISO_8859_1).indexOf(placeholder);
        if (at < 0) {
            throw new IOException("No " + placeholder + " in the part");
        }
        to.write(part, 0, at);
        to.write(content);
        int after = at + placeholder.length();
        to.write(part, after, part.length - after);
    }
}
