package vn.thidua.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive anew with one fixed time for all entries, since a library would write the clock into them, and with our
 * own bytes in some of them.
 */
public final class SteadyZip {

    /** As a local time, since that is what a zip holds: no time zone enters. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SteadyZip() {}

    /** The same entries with the same contents. */
    public static byte[] of(byte[] archive) throws IOException {
        return of(archive, Map.of());
    }

    /** An archive of these entries, in the order of the map. */
    public static byte[] pack(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry steady = new ZipEntry(entry.getKey());
                steady.setTimeLocal(TIME);
                to.putNextEntry(steady);
                to.write(entry.getValue());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** @param splices by the name of the entry */
    public static byte[] of(byte[] archive, Map<String, Splice> splices) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(TIME);
                to.putNextEntry(steady);
                Splice splice = splices.get(entry.getName());
                if (splice == null) {
                    from.transferTo(to);
                } else {
                    splice.write(from.readAllBytes(), to);
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
