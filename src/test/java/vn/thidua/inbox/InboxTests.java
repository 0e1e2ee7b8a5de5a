package vn.thidua.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTests {

    @TempDir
    Path folder;

    @Test
    void findsFilesToAnyDepthInTheOrderOfTheirPaths() throws IOException {
        file("campaign/z.xlsx");
        file("campaign/a/b/c.xlsx");
        file("other/x.xlsx");

        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(Inbox.Entry::path)
                .containsExactly("a/b/c.xlsx", "z.xlsx");
    }

    @Test
    void pathsAreComposedText() throws IOException {
        file("campaign/" + Normalizer.normalize("Tự chấm.xlsx", Normalizer.Form.NFD));

        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(Inbox.Entry::path)
                .containsExactly("Tự chấm.xlsx");
    }

    @Test
    void hiddenFilesAreNobodysSubmission() throws IOException {
        file("campaign/.gitkeep");

        assertThat(new Inbox(folder).entries("campaign")).isEmpty();
    }

    @Test
    void aCampaignWithoutFolderHasReceivedNothing() {
        assertThat(new Inbox(folder).entries("none")).isEmpty();
    }

    private void file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }
}
