package vn.thidua.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTests {

    private static final Path COMMITTED = Path.of("input-samples");

    /** Compared by content: another JDK may compress the same content into other bytes. */
    @Test
    void equalsWhatTheGeneratorWritesToday(@TempDir Path fresh) throws IOException {
        Samples.writeTo(fresh);

        assertThat(contents(COMMITTED)).isEqualTo(contents(fresh));
    }

    @Test
    void isTheSameBytesEachTime(@TempDir Path first, @TempDir Path second) throws IOException {
        Samples.writeTo(first);
        Samples.writeTo(second);

        for (Path file : workbooks(first)) {
            assertThat(second.resolve(first.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : workbooks(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try (var parts = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    contents.put(name + "!" + part.getName(), new String(parts.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return contents;
    }

    private static Iterable<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
