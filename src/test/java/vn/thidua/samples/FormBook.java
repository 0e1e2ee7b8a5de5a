package vn.thidua.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one submission. Its bytes depend on what was written and on nothing else: no clock, no user name. */
final class FormBook implements AutoCloseable {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final Date CREATED = new Date(0);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, CellStyle> styles = new HashMap<>();

    FormSheet sheet(String name, boolean landscape, int... widths) {
        return new FormSheet(this, workbook.createSheet(name), landscape, widths);
    }

    CellStyle style(Look look, String format) {
        return styles.computeIfAbsent(look + format, key -> look.in(workbook, format));
    }

    byte[] bytes() throws IOException {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreator("");
        core.setCreated(Optional.of(CREATED));
        core.setModified(Optional.of(CREATED));
        var written = new ByteArrayOutputStream();
        workbook.write(written);
        return withFixedTimes(written.toByteArray());
    }

    /** POI stamps each part of the package with the time of writing. */
    private static byte[] withFixedTimes(byte[] xlsx) throws IOException {
        var repacked = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                var out = new ZipOutputStream(repacked)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(entry);
                in.transferTo(out);
            }
        }
        return repacked.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
