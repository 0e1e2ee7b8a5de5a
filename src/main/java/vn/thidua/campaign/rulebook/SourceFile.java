package vn.thidua.campaign.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the rule book as it came.
 *
 * @param name path as the caller gave it, with {@code /} between folders
 * @param bytes at most {@link #LARGEST} + 1 of them, so that a mistaken file cannot fill the memory
 */
record SourceFile(String name, byte[] bytes) {

    /** In bytes. A campaign of ten thousand agencies needs half of it, the longest real rubric a fiftieth. */
    static final int LARGEST = 3 << 20;

    static SourceFile read(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            return new SourceFile(nameOf(path), stream.readNBytes(LARGEST + 1));
        }
    }

    static String nameOf(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The name without its folders. */
    String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    boolean tooLarge() {
        return bytes.length > LARGEST;
    }

    /** The text without byte order mark; refuses bytes that are not UTF-8 instead of replacing them. */
    String text() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
