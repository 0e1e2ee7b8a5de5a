package vn.thidua.ingest.grid;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of one XML part by their local names, whatever their prefixes and namespaces. Document types
 * are refused, nothing outside is ever asked for.
 */
final class XmlPart {

    private static final int DEEPEST = 512;

    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** A factory keeps all names it ever met: each file has its own. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XmlPart of(XMLInputFactory factory, InputStream stream) throws XMLStreamException {
        return new XmlPart(factory.createXMLStreamReader(stream));
    }

    /** Moves on to the next start or end of an element or piece of text; {@code false} at the end. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("Too deep");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("Document types are not read");
                default -> {}
            }
        }
        return false;
    }

    /** Moves on to the next start of an element; {@code false} at the end. */
    boolean nextStart() throws XMLStreamException {
        while (next()) {
            if (reader.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** The number of elements that are open. */
    int depth() {
        return depth;
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    boolean isText() {
        return reader.isCharacters();
    }

    void appendText(StringBuilder text, int most) {
        int room = Math.min(most - text.length(), reader.getTextLength());
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), room);
        }
    }

    /** The attribute by its local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Several attributes in one pass: a sheet's cells have three each. */
    void attributes(String[] names, @Nullable String[] values) {
        Arrays.fill(values, null);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            for (int n = 0; n < names.length; n++) {
                if (values[n] == null && names[n].equals(name)) {
                    values[n] = reader.getAttributeValue(i);
                }
            }
        }
    }

    /** The attributes of that local name in all namespaces. */
    List<String> attributes(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                values.add(reader.getAttributeValue(i));
            }
        }
        return values;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** All text up to the end of the element that starts here, that of elements within it too. */
    String text(int most) throws XMLStreamException {
        return textWithout("", most);
    }

    /** All text up to the end of the element that starts here, but for that within elements of a name. */
    String textWithout(String skipped, int most) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (starts(skipped)) {
                skip();
            } else if (isText() && first.isEmpty()) {
                first = reader.getText();
            } else if (isText()) {
                more = more == null ? new StringBuilder(first) : more;
                appendText(more, most);
            }
        }
        String text = more == null ? first : more.toString();
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** Passes over the element that starts here. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            continue;
        }
    }
}
