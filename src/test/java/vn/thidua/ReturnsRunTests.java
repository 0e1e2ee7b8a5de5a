package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.inbox.Fingerprint;

class ReturnsRunTests {

    @TempDir
    private Path folder;

    @Test
    void whatMustBeMendedGoesBackAndStaysAsItIsWhileNothingChanges() throws IOException {
        Path inbox = folder.resolve("inbox");
        UnionInbox.fill(inbox);
        Path output = folder.resolve("output");
        Path returns = output.resolve(UnionInbox.CAMPAIGN).resolve("returns");
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), inbox, output, UnionInbox.CAMPAIGN)) {
            house.run();
            Map<String, String> first = fingerprints(returns);
            assertThat(first.keySet())
                    .anyMatch(name -> name.endsWith(".xlsx"))
                    .anyMatch(name -> name.endsWith(".docx"));

            house.run();
            assertThat(fingerprints(returns)).isEqualTo(first);

            Path lost = returns.resolve(first.keySet().iterator().next());
            Files.delete(lost);
            Path other = returns.resolve(((TreeMap<String, String>) first).lastKey());
            FileTime before = Files.getLastModifiedTime(other);
            house.run();
            assertThat(fingerprints(returns)).isEqualTo(first);
            assertThat(Files.getLastModifiedTime(other)).isEqualTo(before);
        }
    }

    private static Map<String, String> fingerprints(Path folder) throws IOException {
        Map<String, String> fingerprints = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                fingerprints.put(folder.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return fingerprints;
    }
}
