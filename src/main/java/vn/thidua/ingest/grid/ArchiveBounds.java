package vn.thidua.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Refuses archives that would fill the memory (zip bombs) before a reader opens them. The declared sizes are not
 * believed: every entry is inflated and counted, by the same library and table of contents that the reader uses. Small
 * entries are left with the archive, so that the reader need not inflate them again.
 */
public final class ArchiveBounds {

    private static final long MOST_BYTES = 64L << 20;
    private static final long LIGHT_BYTES = 8L << 20;
    private static final long FREE_BYTES = 4L << 20;
    private static final long MOST_RATIO = 200;
    private static final int BUFFER = 1 << 16;

    private ArchiveBounds() {}

    static void check(Archive archive) throws UnreadableFileException {
        check(archive, MOST_BYTES);
    }

    /** Whether it is an archive of few bytes, or none at all. */
    public static boolean light(byte[] content) {
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            return true;
        }
        try (Archive archive = Archive.open(content)) {
            check(archive, LIGHT_BYTES);
            return true;
        } catch (UnreadableFileException | IOException e) {
            return false;
        }
    }

    private static void check(Archive archive, long most) throws UnreadableFileException {
        byte[] buffer = new byte[BUFFER];
        PartBytes.Tags tags = new PartBytes.Tags();
        long total = 0;
        try {
            for (ZipArchiveEntry entry : archive.entries()) {
                if (entry.getSize() > most) {
                    throw tooLarge();
                }
                long size = inflatedSize(archive, entry, buffer, most - total, tags);
                total += size;
                if (size <= buffer.length && total <= FREE_BYTES) {
                    archive.keep(entry, Arrays.copyOf(buffer, (int) size));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException("tệp hỏng hoặc bị cắt cụt", e);
        }
    }

    /** The size of an entry, whose last bytes, or all, are in the buffer then. */
    private static long inflatedSize(
            Archive archive, ZipArchiveEntry entry, byte[] buffer, long left, PartBytes.Tags tags)
            throws IOException, UnreadableFileException {
        long most = Math.min(left, Math.max(FREE_BYTES, entry.getCompressedSize() * MOST_RATIO));
        long size = 0;
        PartBytes bytes = new PartBytes(tags);
        try (InputStream stream = archive.stream(entry)) {
            int read = buffer.length;
            while (read == buffer.length) {
                read = stream.readNBytes(buffer, 0, buffer.length);
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
                bytes.check(buffer, read);
            }
        }
        return size;
    }

    private static UnreadableFileException tooLarge() {
        return UnreadableFileException.tooLarge("giải nén ra quá lớn");
    }
}
