package vn.thidua.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.finding.FindingCode;

class SnapshotTests {

    @TempDir
    Path folder;

    @Test
    void aFileThatLiesStillIsTakenIn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "abc");

        Snapshot snapshot = Snapshot.of(entry("a.xlsx", file), folder);

        assertThat(snapshot.untaken()).isNull();
        assertThat(snapshot.content()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    }

    @Test
    void aFileThatIsGoneIsLeftForTheNextRun() {
        assertThat(Snapshot.of(entry("a.xlsx", folder.resolve("a.xlsx")), folder)
                        .untaken())
                .isEqualTo(Untaken.of("a.xlsx", FindingCode.FILE_UNFINISHED, ""));
    }

    @Test
    void aFileThatIsGoneWithItsFolderMeansThatTheInboxIsGone() {
        Path gone = folder.resolve("gone");

        assertThatThrownBy(() -> Snapshot.of(entry("a.xlsx", gone.resolve("a.xlsx")), gone))
                .isInstanceOf(InboxUnavailableException.class)
                .hasMessageContaining(gone.toString());
    }

    @Test
    void aLinkIsToldAndNotFollowed() throws IOException {
        Path target = Files.writeString(folder.resolve("a.xlsx"), "abc");
        Path link = Files.createSymbolicLink(folder.resolve("b.xlsx"), target);

        assertThat(Snapshot.of(new Entry("b.xlsx", link, Entry.Type.LINK), folder)
                        .untaken())
                .isEqualTo(Untaken.of("b.xlsx", FindingCode.NOT_A_FILE, "liên kết"));
    }

    @Test
    void aHugeFileIsNotReadIntoMemory() throws IOException {
        Path file = folder.resolve("huge.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(6L << 30);
        }

        assertThat(Snapshot.of(entry("huge.xlsx", file), folder).untaken())
                .isEqualTo(Untaken.of("huge.xlsx", FindingCode.FILE_TOO_LARGE, "32 MB"));
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsNeverTakenInHalf() throws Exception {
        Path file = folder.resolve("growing.xlsx");
        byte[] half = new byte[1 << 16];
        Files.write(file, half);
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            try (var out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
                while (!stop.get()) {
                    out.write(half);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        try {
            for (int i = 0; i < 20; i++) {
                Snapshot snapshot = Snapshot.of(entry("growing.xlsx", file), folder);
                if (snapshot.untaken() == null) {
                    assertThat(snapshot.content().length % half.length).isZero();
                }
                if (Files.size(file) > 100L * half.length) {
                    break;
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    private static Entry entry(String path, Path file) {
        return new Entry(path, file, Entry.Type.FILE);
    }
}
