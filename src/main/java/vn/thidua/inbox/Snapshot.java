package vn.thidua.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes at one moment.
 *
 * @param sha256 fingerprint of the bytes, lower-case hex
 * @param postponed in Vietnamese, why the file cannot be taken in now; {@code null} if it can
 */
record Snapshot(
        String path,
        byte[] content,
        String sha256,
        @Nullable String postponed) {

    private static final byte[] NOTHING = {};

    /** A submission has a few kilobytes; beyond this nothing is read into memory. */
    private static final long LARGEST = 32L << 20;

    /**
     * Reads the file; one that changes meanwhile is left for the next run.
     *
     * @throws InboxUnavailableException if the file is gone and its campaign's folder with it
     */
    static Snapshot of(Inbox.Entry entry, Path folder) {
        try {
            BasicFileAttributes before = attributes(entry.file());
            if (!before.isRegularFile()) {
                return postponed(
                        entry, before.isSymbolicLink() ? "là liên kết, không phải tệp" : "không đọc được thư mục");
            }
            if (before.size() > LARGEST) {
                return postponed(entry, "lớn hơn %d MB".formatted(LARGEST >> 20));
            }
            byte[] content = read(entry.file(), before.size());
            BasicFileAttributes after = attributes(entry.file());
            boolean still = before.size() == content.length
                    && after.size() == content.length
                    && before.lastModifiedTime().equals(after.lastModifiedTime());
            return still
                    ? new Snapshot(entry.path(), content, Fingerprint.of(content), null)
                    : postponed(entry, "tệp đang thay đổi");
        } catch (NoSuchFileException e) {
            if (!Files.isDirectory(folder)) {
                throw new InboxUnavailableException(folder, e);
            }
            return postponed(entry, "tệp vừa bị chuyển đi");
        } catch (AccessDeniedException e) {
            return postponed(entry, "không có quyền đọc");
        } catch (IOException e) {
            return postponed(entry, "không đọc được: " + e.getMessage());
        }
    }

    /** One byte more than there should be tells that the file grows; all of it might never end. */
    private static byte[] read(Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Math.toIntExact(size) + 1);
        }
    }

    private static Snapshot postponed(Inbox.Entry entry, String reason) {
        return new Snapshot(entry.path(), NOTHING, "", reason);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
