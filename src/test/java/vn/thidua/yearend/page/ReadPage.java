package vn.thidua.yearend.page;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page as a browser reads it: elements as XML, which the page is as well, style, script and data apart. */
public final class ReadPage {

    private static final Pattern RAW = Pattern.compile("(<(style|script)\\b[^>]*>)(.*?)</\\2>", Pattern.DOTALL);

    private final String text;
    private final Document document;

    public ReadPage(byte[] bytes) {
        text = new String(bytes, StandardCharsets.UTF_8);
        String markup = RAW.matcher(text.replaceFirst("^<!DOCTYPE html>\n", "")).replaceAll("$1</$2>");
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed", e);
        }
    }

    public String text() {
        return text;
    }

    /** What stands between the tags of elements that are not markup, such as {@code <script>}. */
    public List<String> raw(String startTag) {
        Matcher raw = RAW.matcher(text);
        List<String> contents = new ArrayList<>();
        while (raw.find()) {
            if (raw.group(1).equals(startTag)) {
                contents.add(raw.group(3));
            }
        }
        return contents;
    }

    /** The explanations of a bloc's numbers. */
    public JsonNode told(String bloc) {
        return JsonMapper.shared()
                .readTree(raw("<script type=\"application/json\" id=\"" + bloc + "._so\">")
                        .get(0));
    }

    public List<Element> all() {
        return all("*", element -> true);
    }

    public List<Element> all(String name, Predicate<Element> which) {
        return below(document.getDocumentElement(), name, which);
    }

    public static List<Element> below(Element element, String name, Predicate<Element> which) {
        NodeList found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .filter(which)
                .toList();
    }

    public Element byId(String id) {
        List<Element> found = all("*", element -> element.getAttribute("id").equals(id));
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements have the id " + id);
        }
        return found.get(0);
    }

    /** The words of an element's children, those of the given names. */
    public static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                cells.add(child.getTextContent());
            }
        }
        return cells;
    }

    /** Every number that explains itself, with its place in the data. */
    public static List<Element> numbers(Element element) {
        return below(element, "span", span -> span.getAttribute("class").equals("n"));
    }
}
