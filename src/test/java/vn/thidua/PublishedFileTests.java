package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFileTests {

    private static final byte[] CONTENT = "123456789".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    /** CBF43926 is what every implementation of CRC-32 gives for these nine digits. */
    @Test
    void isKnownByLengthAndChecksum() throws IOException {
        Path file = Files.write(folder.resolve("a"), CONTENT);

        assertThat(PublishedFile.of("en/a b.txt", file))
                .isEqualTo(PublishedFile.of("en/a b.txt", CONTENT))
                .hasToString("9-cbf43926 en/a b.txt");
    }

    @Test
    void isReadAsItIsWritten() {
        PublishedFile file = PublishedFile.of("en/a b.txt", CONTENT);

        assertThat(PublishedFile.parse(file.toString())).isEqualTo(file);
    }

    @Test
    void everySingleBitCounts() throws IOException {
        PublishedFile known = PublishedFile.of("a", CONTENT);

        for (int bit = 0; bit < 8 * CONTENT.length; bit++) {
            byte[] altered = CONTENT.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(PublishedFile.of("a", Files.write(folder.resolve("a"), altered)))
                    .isNotEqualTo(known);
        }
    }
}
