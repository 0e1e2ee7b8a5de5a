package vn.thidua.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;

/**
 * A file's bytes at one moment.
 *
 * @param untaken why it cannot be taken in now; {@code null} if it can
 */
record Snapshot(String path, byte[] content, @Nullable Untaken untaken) {

    private static final byte[] NOTHING = {};

    /** A submission has a few kilobytes; beyond this nothing is read into memory. */
    private static final long LARGEST = 32L << 20;

    /**
     * Reads the file; one that changes meanwhile is left for the next run.
     *
     * @throws InboxUnavailableException if the file is gone and its campaign's folder with it
     */
    static Snapshot of(Entry entry, Path folder) {
        Optional<FindingCode> leaving = Leavings.told(entry.file());
        if (leaving.isPresent() && !entry.folder()) {
            return untaken(entry, leaving.get(), lastName(entry.path()));
        }
        return switch (entry.type()) {
            case FILE -> ofFile(entry, folder);
            case LINK -> untaken(entry, FindingCode.NOT_A_FILE, "liên kết");
            case OTHER -> untaken(entry, FindingCode.NOT_A_FILE, "thiết bị hoặc đường ống");
            case EMPTY_FOLDER -> untaken(entry, FindingCode.FOLDER_EMPTY, "");
            case CLOSED_FOLDER -> untaken(entry, FindingCode.ACCESS_DENIED, "thư mục");
        };
    }

    private static Snapshot ofFile(Entry entry, Path folder) {
        try {
            BasicFileAttributes before = attributes(entry.file());
            if (!before.isRegularFile()) {
                return untaken(entry, FindingCode.FILE_UNFINISHED, "");
            }
            if (before.size() > LARGEST) {
                return untaken(entry, FindingCode.FILE_TOO_LARGE, (LARGEST >> 20) + " MB");
            }
            byte[] content = read(entry.file(), before.size());
            return still(before, content.length, attributes(entry.file()))
                    ? new Snapshot(entry.path(), content, null)
                    : untaken(entry, FindingCode.FILE_UNFINISHED, "");
        } catch (NoSuchFileException e) {
            if (!Files.isDirectory(folder)) {
                throw new InboxUnavailableException(folder, e);
            }
            return untaken(entry, FindingCode.FILE_UNFINISHED, "");
        } catch (AccessDeniedException e) {
            return untaken(entry, FindingCode.ACCESS_DENIED, "tệp");
        } catch (IOException e) {
            // Another program holds it, or the share is slow: the next run tries again.
            return untaken(entry, FindingCode.FILE_UNFINISHED, "");
        }
    }

    private static boolean still(BasicFileAttributes before, int length, BasicFileAttributes after) {
        return before.size() == length
                && after.size() == length
                && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    /** One byte more than there should be tells that the file grows; all of it might never end. */
    private static byte[] read(Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Math.toIntExact(size) + 1);
        }
    }

    private static Snapshot untaken(Entry entry, FindingCode code, String found) {
        return new Snapshot(entry.path(), NOTHING, Untaken.of(entry, code, found));
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
