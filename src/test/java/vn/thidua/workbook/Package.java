package vn.thidua.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of an Office file and what they say of one another (ECMA-376 part 2), read without POI. */
final class Package {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Element> read = new LinkedHashMap<>();

    Package(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The root of a part. */
    Element root(String name) {
        return read.computeIfAbsent(name, this::parsed);
    }

    private Element parsed(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new ByteArrayInputStream(parts.get(name))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Where the parts lie that a part names, by the id of the relation; outside addresses are left out. */
    Map<String, String> relations(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        if (has(name)) {
            for (Element relation : children(root(name), "Relationship")) {
                if (!relation.getAttribute("TargetMode").equals("External")) {
                    targets.put(relation.getAttribute("Id"), absolute(folder, relation.getAttribute("Target")));
                }
            }
        }
        return targets;
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String from = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return from + rest;
    }

    /** The children of an element with a name, in their order. */
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name.equals("*") || name.equals(element.getLocalName()))) {
                children.add(element);
            }
        }
        return children;
    }

    /** All elements below with a name, whatever their namespace. */
    static List<Element> below(Element top, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(top, "*")) {
            if (name.equals("*") || name.equals(child.getLocalName())) {
                found.add(child);
            }
            found.addAll(below(child, name));
        }
        return found;
    }
}
