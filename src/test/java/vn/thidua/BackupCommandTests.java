package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backup and restore refuse before any server is started. */
class BackupCommandTests {

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void aBackupDoesNotOverwriteAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("there.zip"), "x");

        assertThat(execute("backup", file)).isEqualTo(2);
        assertThat(errors.toString()).contains("đã có tệp");
        assertThat(file).hasContent("x");
    }

    @Test
    void aBackupNeedsItsFolder() {
        assertThat(execute("backup", folder.resolve("none/b.zip"))).isEqualTo(2);
        assertThat(errors.toString()).contains("không có thư mục");
    }

    @Test
    void aFileThatIsNoBackupIsNotRestored() throws IOException {
        assertThat(execute("restore", Files.writeString(folder.resolve("foreign.zip"), "x".repeat(1000))))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("không phải bản sao lưu");
    }

    @Test
    void aFileThatIsNotThereIsNotRestored() {
        assertThat(execute("restore", folder.resolve("none.zip"))).isEqualTo(2);
        assertThat(errors.toString()).contains("Không có tệp");
    }

    private int execute(String command, Path file) {
        return Thidua.commandLine().setErr(new PrintWriter(errors, true)).execute(command, file.toString());
    }
}
