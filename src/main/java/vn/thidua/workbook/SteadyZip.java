package vn.thidua.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew with one fixed time for all entries: a library would write the clock into them. */
final class SteadyZip {

    /** As a local time, since that is what a zip holds: no time zone enters. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(TIME);
                to.putNextEntry(steady);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
