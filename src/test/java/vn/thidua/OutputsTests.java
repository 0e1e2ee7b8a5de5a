package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.inbox.Inbox;

class OutputsTests {

    @TempDir
    Path folder;

    @Test
    void putsTheFilesInPlaceAndLeavesNothingAside() throws IOException {
        Outputs outputs = outputs();
        write(outputs, "a/one.txt", "1");

        assertThat(outputs.publish("campaign")).isTrue();
        assertThat(folder.resolve("campaign/a/one.txt")).hasContent("1");
        assertThat(names()).containsExactly("campaign");
    }

    @Test
    void whatIsNoLongerMadeIsGone() throws IOException {
        Outputs outputs = outputs();
        write(outputs, "old.txt", "1");
        outputs.publish("campaign");
        write(outputs, "new.txt", "2");
        outputs.publish("campaign");

        assertThat(folder.resolve("campaign/old.txt")).doesNotExist();
        assertThat(folder.resolve("campaign/new.txt")).hasContent("2");
        assertThat(names()).containsExactly("campaign");
    }

    @Test
    void equalFilesAreLeftUntouched() throws IOException {
        Outputs outputs = outputs();
        write(outputs, "one.txt", "1");
        outputs.publish("campaign");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("campaign/one.txt"), longAgo);
        write(outputs, "one.txt", "1");

        assertThat(outputs.publish("campaign")).isFalse();
        assertThat(Files.getLastModifiedTime(folder.resolve("campaign/one.txt")))
                .isEqualTo(longAgo);
        assertThat(names()).containsExactly("campaign");
    }

    @Test
    void whatAnEarlierRunLeftAsideIsNotPublished() throws IOException {
        Outputs outputs = outputs();
        write(outputs, "stale.txt", "0");
        outputs.clear("campaign");
        write(outputs, "fresh.txt", "1");
        outputs.publish("campaign");

        assertThat(folder.resolve("campaign/stale.txt")).doesNotExist();
        assertThat(folder.resolve("campaign/fresh.txt")).exists();
    }

    private Outputs outputs() {
        return new Outputs(new Run(List.of(), new Inbox(folder), folder));
    }

    private static void write(Outputs outputs, String name, String text) {
        outputs.write("campaign", name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
