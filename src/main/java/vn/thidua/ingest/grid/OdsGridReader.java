package vn.thidua.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.thidua.finding.FindingCode;

/** Reads .ods as a stream; numbers keep the decimal text of {@code office:value}. */
final class OdsGridReader implements GridReader {

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final int LONGEST_MANIFEST = 1 << 20;

    @Override
    public Grid read(byte[] content) throws UnreadableFileException {
        try (Archive archive = Archive.open(content)) {
            checkOpen(archive);
            ArchiveBounds.check(archive);
            try (InputStream stream = archive.part(CONTENT)) {
                if (stream == null) {
                    throw new IOException("Missing " + CONTENT);
                }
                return read(XmlPart.of(XmlPart.factory(), stream));
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableFileException("cấu trúc tệp OpenDocument bị hỏng", e);
        }
    }

    private static void checkOpen(Archive archive) throws IOException, UnreadableFileException {
        try (InputStream stream = archive.part(MANIFEST)) {
            if (stream != null
                    && new String(stream.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8)
                            .contains("encryption-data")) {
                throw new UnreadableFileException(FindingCode.FILE_PASSWORD_PROTECTED, FileFormat.ENCRYPTED.label());
            }
        }
    }

    private static Grid read(XmlPart xml) throws XMLStreamException, UnreadableFileException {
        List<SheetGrid> sheets = new ArrayList<>();
        Set<String> hidingStyles = new HashSet<>();
        GridBounds bounds = new GridBounds();
        String style = "";
        boolean spreadsheet = false;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "style" -> style = xml.attribute("name", "");
                case "table-properties" -> {
                    if (xml.attribute("display", "").equals("false")) {
                        hidingStyles.add(style);
                    }
                }
                case "spreadsheet" -> spreadsheet = true;
                case "tracked-changes" -> xml.skip();
                case "table" -> {
                    boolean hidden = hidingStyles.contains(xml.attribute("style-name", ""));
                    sheets.add(new OdsSheet(xml, bounds).read(xml.attribute("name", ""), hidden));
                }
                default -> {}
            }
        }
        if (!spreadsheet) {
            throw new XMLStreamException("No spreadsheet");
        }
        return GridBounds.grid(sheets);
    }
}
