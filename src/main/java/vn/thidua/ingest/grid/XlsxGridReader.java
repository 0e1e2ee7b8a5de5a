package vn.thidua.ingest.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads .xlsx and .xlsm as a stream; numbers keep the file's decimal text and never pass through binary fractions. */
final class XlsxGridReader implements GridReader {

    @Override
    public Grid read(byte[] content) throws UnreadableFileException {
        try (Archive archive = Archive.open(content)) {
            ArchiveBounds.check(archive);
            return read(new XlsxPackage(archive, XmlPart.factory()));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableFileException("cấu trúc tệp Excel bị hỏng", e);
        }
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean hidden, String id) {}

    private static Grid read(XlsxPackage parts) throws IOException, XMLStreamException, UnreadableFileException {
        List<Listed> listed = new ArrayList<>();
        boolean from1904 = false;
        XmlPart workbook = parts.workbook();
        while (workbook.nextStart()) {
            if (workbook.starts("sheet")) {
                listed.add(listed(workbook));
            } else if (workbook.starts("workbookPr")) {
                from1904 = isTrue(workbook.attribute("date1904"));
            }
        }
        if (listed.isEmpty()) {
            throw new IOException("No sheet");
        }
        return read(parts, listed, new NumberFormats(from1904));
    }

    private static Listed listed(XmlPart workbook) {
        String state = workbook.attribute("state", "");
        return new Listed(
                workbook.attribute("name", ""),
                state.equals("hidden") || state.equals("veryHidden"),
                workbook.attribute("id", ""));
    }

    private static Grid read(XlsxPackage parts, List<Listed> listed, NumberFormats formats)
            throws IOException, XMLStreamException, UnreadableFileException {
        XlsxStrings strings = XlsxStrings.of(parts.sharedStrings());
        XlsxStyles styles = XlsxStyles.of(parts.styles(), formats);
        GridBounds bounds = new GridBounds();
        List<SheetGrid> sheets = new ArrayList<>();
        for (Listed sheet : listed) {
            if (parts.hasCells(sheet.id())) {
                XlsxSheet part = new XlsxSheet(parts.sheet(sheet.id()), strings, styles, bounds);
                sheets.add(part.read(sheet.name(), sheet.hidden()));
            }
        }
        return GridBounds.grid(sheets);
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }
}
