package vn.thidua.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which part of an .xlsx archive is what, told by its relationships; their kinds end alike in both versions of the standard. */
final class XlsxPackage {

    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final Archive archive;
    private final XMLInputFactory factory;
    private final String workbook;
    private final Map<String, String> targetsById = new HashMap<>();
    private final Map<String, String> kindsById = new HashMap<>();
    private final Map<String, String> targetsByKind = new TreeMap<>();

    XlsxPackage(Archive archive, XMLInputFactory factory) throws IOException, XMLStreamException {
        this.archive = archive;
        this.factory = factory;
        relationships("");
        this.workbook = targetsByKind.getOrDefault("officeDocument", USUAL_WORKBOOK);
        targetsById.clear();
        kindsById.clear();
        relationships(workbook);
    }

    private void relationships(String source) throws IOException, XMLStreamException {
        int slash = source.lastIndexOf('/') + 1;
        String part = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
        try (InputStream stream = archive.part(part)) {
            if (stream == null) {
                return;
            }
            XmlPart xml = XmlPart.of(factory, stream);
            while (xml.nextStart()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.attribute("Type", "");
                    String target = resolved(source, xml.attribute("Target", ""));
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    targetsById.put(xml.attribute("Id", ""), target);
                    kindsById.put(xml.attribute("Id", ""), kind);
                    targetsByKind.putIfAbsent(kind, target);
                }
            }
        }
    }

    private static String resolved(String source, String target) throws XMLStreamException {
        try {
            String path = URI.create("/" + source).resolve(target).getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("Not a part's name: " + target, e);
        }
    }

    XmlPart workbook() throws IOException, XMLStreamException {
        return required(workbook);
    }

    XmlPart sheet(String id) throws IOException, XMLStreamException {
        return required(targetsById.getOrDefault(id, ""));
    }

    /** Whether the relationship leads to a sheet of cells rather than to a chart, a dialogue or an old macro sheet. */
    boolean hasCells(String id) {
        String kind = kindsById.getOrDefault(id, "");
        return kind.isEmpty() || kind.equals("worksheet");
    }

    @Nullable
    XmlPart sharedStrings() throws IOException, XMLStreamException {
        return open(targetsByKind.getOrDefault("sharedStrings", "xl/sharedStrings.xml"));
    }

    @Nullable
    XmlPart styles() throws IOException, XMLStreamException {
        return open(targetsByKind.getOrDefault("styles", "xl/styles.xml"));
    }

    private XmlPart required(String part) throws IOException, XMLStreamException {
        XmlPart xml = open(part);
        if (xml == null) {
            throw new IOException("Missing part " + part);
        }
        return xml;
    }

    private @Nullable XmlPart open(String part) throws IOException, XMLStreamException {
        InputStream stream = archive.part(part);
        return stream == null ? null : XmlPart.of(factory, stream);
    }
}
