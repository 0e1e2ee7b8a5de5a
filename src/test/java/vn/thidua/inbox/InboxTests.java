package vn.thidua.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.finding.FindingCode;

class InboxTests {

    @TempDir
    Path folder;

    @Test
    void findsFilesToAnyDepthInTheOrderOfTheirPaths() throws IOException {
        file("campaign/z.xlsx");
        file("campaign/a/b/c.xlsx");
        file("other/x.xlsx");

        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(Entry::path)
                .containsExactly("a/b/c.xlsx", "z.xlsx");
    }

    @Test
    void pathsAreComposedText() throws IOException {
        file("campaign/" + Normalizer.normalize("Tự chấm.xlsx", Normalizer.Form.NFD));

        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(Entry::path)
                .containsExactly("Tự chấm.xlsx");
    }

    @Test
    void aPlaceholderInAnEmptyFolderIsSilent() throws IOException {
        file("campaign/.gitkeep");
        file("campaign/quy-1/.gitkeep");

        assertThat(new Inbox(folder).entries("campaign")).isEmpty();
    }

    @Test
    void namesThatLookAlikeStayTwoFiles() throws IOException {
        file("campaign/" + Normalizer.normalize("Tự chấm.xlsx", Normalizer.Form.NFD));
        file("campaign/Tự chấm.xlsx");

        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(
                        Entry::path,
                        entry -> Normalizer.isNormalized(entry.file().toString(), Normalizer.Form.NFC))
                .containsExactly(tuple("Tự chấm (trùng tên 2).xlsx", false), tuple("Tự chấm.xlsx", true));
    }

    @Test
    void anyNameIsTakenAndMadePrintable() throws IOException {
        String longest = "ệ".repeat(83) + ".xlsx";
        file("campaign/" + longest);
        file("campaign/bảng 🏆 điểm.xlsx");
        file("campaign/hai\ndòng.xlsx");

        assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(254);
        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(Entry::path)
                .containsExactlyInAnyOrder(longest, "bảng 🏆 điểm.xlsx", "hai\uFFFDdòng.xlsx");
    }

    @Test
    void aCampaignsFolderMayBeALinkToAShare() throws IOException {
        file("share/a.xlsx");
        Files.createSymbolicLink(folder.resolve("campaign"), folder.resolve("share"));

        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(Entry::path)
                .containsExactly("a.xlsx");
    }

    @Test
    void whatBelongsToNoCampaignIsNamed() throws IOException {
        file("campaign-2022/a.xlsx");
        file("Campaign 2022/b.xlsx");
        file("Campaign 2022/c/d.xlsx");
        file("lost.xlsx");
        file("Thumbs.db");
        file(".gitkeep");
        Files.createDirectories(folder.resolve("empty"));

        assertThat(new Inbox(folder).strays(List.of("campaign-2022", "other")))
                .extracting(Stray::toString)
                .containsExactly("Campaign 2022/ (2 tệp), có lẽ là của đợt campaign-2022", "lost.xlsx");
    }

    @Test
    void allThatCannotBeTakenSaysWhy() throws IOException {
        file("campaign/~$tu-cham.xlsx");
        file("campaign/.~lock.tu-cham.ods#");
        file("campaign/Thumbs.db");
        file("campaign/con/desktop.ini");
        file("campaign/.an.xlsx");
        file("campaign/.git/config");
        file("campaign/a.xlsx.part");
        file("campaign/b.crdownload");
        file("campaign/c.TMP");
        Files.createDirectories(folder.resolve("campaign/trong"));
        Files.createSymbolicLink(folder.resolve("campaign/lien-ket.xlsx"), folder.resolve("campaign/Thumbs.db"));
        Files.createSymbolicLink(folder.resolve("campaign/vong"), folder.resolve("campaign"));

        assertThat(new Inbox(folder).entries("campaign"))
                .extracting(
                        Entry::path,
                        entry -> Objects.requireNonNull(
                                        Snapshot.of(entry, folder).untaken())
                                .finding()
                                .code())
                .containsExactlyInAnyOrder(
                        tuple("~$tu-cham.xlsx", FindingCode.FILE_IGNORED),
                        tuple(".~lock.tu-cham.ods#", FindingCode.FILE_IGNORED),
                        tuple("Thumbs.db", FindingCode.FILE_IGNORED),
                        tuple("con/desktop.ini", FindingCode.FILE_IGNORED),
                        tuple(".an.xlsx", FindingCode.HIDDEN_FILE_IGNORED),
                        tuple(".git", FindingCode.HIDDEN_FILE_IGNORED),
                        tuple("a.xlsx.part", FindingCode.FILE_UNFINISHED),
                        tuple("b.crdownload", FindingCode.FILE_UNFINISHED),
                        tuple("c.TMP", FindingCode.FILE_UNFINISHED),
                        tuple("trong", FindingCode.FOLDER_EMPTY),
                        tuple("lien-ket.xlsx", FindingCode.NOT_A_FILE),
                        tuple("vong", FindingCode.NOT_A_FILE));
    }

    @Test
    void whatNobodyMayReadIsToldAndStopsNothing() throws IOException {
        file("campaign/a.xlsx");
        file("campaign/dong/b.xlsx");
        file("campaign/khoa.xlsx");
        Path closed = folder.resolve("campaign/dong");
        Path locked = folder.resolve("campaign/khoa.xlsx");
        Files.setPosixFilePermissions(closed, Set.of());
        Files.setPosixFilePermissions(locked, Set.of());
        assumeFalse(Files.isReadable(locked), "this account may read everything");
        try {
            assertThat(new Inbox(folder).entries("campaign"))
                    .extracting(Entry::path, Entry::type)
                    .containsExactly(
                            tuple("a.xlsx", Entry.Type.FILE),
                            tuple("dong", Entry.Type.CLOSED_FOLDER),
                            tuple("khoa.xlsx", Entry.Type.FILE));
            assertThat(Snapshot.of(new Entry("khoa.xlsx", locked, Entry.Type.FILE), folder)
                            .untaken())
                    .isEqualTo(Untaken.of("khoa.xlsx", FindingCode.ACCESS_DENIED, "tệp"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
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
