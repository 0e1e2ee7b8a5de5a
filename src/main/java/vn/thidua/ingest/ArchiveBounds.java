package vn.thidua.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Refuses archives that would fill the memory (zip bombs) before a reader opens them. The declared sizes are not
 * believed: every entry is inflated once and counted, by the same library and table of contents that the reader uses.
 */
final class ArchiveBounds {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final long FREE_BYTES = 4L << 20;
    private static final long MOST_RATIO = 200;

    private ArchiveBounds() {}

    static void check(byte[] content) throws UnreadableFileException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            checkEntries(zip);
        } catch (IOException e) {
            throw new UnreadableFileException("tệp hỏng hoặc bị cắt cụt", e);
        }
    }

    private static void checkEntries(ZipFile zip) throws IOException, UnreadableFileException {
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        int entries = 0;
        Enumeration<ZipArchiveEntry> contents = zip.getEntries();
        while (contents.hasMoreElements()) {
            ZipArchiveEntry entry = contents.nextElement();
            if (++entries > MOST_ENTRIES || entry.getSize() > MOST_BYTES) {
                throw tooLarge();
            }
            total += inflatedSize(zip, entry, buffer, MOST_BYTES - total);
        }
    }

    private static long inflatedSize(ZipFile zip, ZipArchiveEntry entry, byte[] buffer, long left)
            throws IOException, UnreadableFileException {
        long most = Math.min(left, Math.max(FREE_BYTES, entry.getCompressedSize() * MOST_RATIO));
        long size = 0;
        PartBytes bytes = new PartBytes();
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
                if (!bytes.harmless(buffer, read)) {
                    throw new UnreadableFileException("cấu trúc tệp Excel bị hỏng");
                }
            }
        }
        return size;
    }

    private static UnreadableFileException tooLarge() {
        return new UnreadableFileException("bung ra quá lớn so với một bảng điểm");
    }
}
