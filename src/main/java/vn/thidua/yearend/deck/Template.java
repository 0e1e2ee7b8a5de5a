package vn.thidua.yearend.deck;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import vn.thidua.workbook.SteadyZip;

/** An empty deck: 16:9, one master with a layout for the opening and one for everything else, and a master for notes. */
final class Template {

    /** Resources of this room, by the names of the parts that they are. */
    private static final Map<String, String> PARTS = parts();

    /** What the parts say to whoever edits the deck, as they say it. */
    private static final List<String> WORDS = List.of(
            "Chân trang##of a layout",
            "Dải màu##of a layout",
            "Ghi chú##of a layout",
            "Hội nghị##of a layout",
            "Khối, kỳ, trạng thái##of a layout",
            "Mở đầu##of a layout",
            "Nền##of a layout",
            "Nội dung##of a layout",
            "Số trang##of a layout",
            "Tiêu đề##of a layout",
            "Trang chiếu##of a layout",
            "Tên hội nghị##of a layout");

    private Template() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "relations.xml");
        parts.put("ppt/presentation.xml", "presentation.xml");
        parts.put("ppt/_rels/presentation.xml.rels", "presentation-relations.xml");
        parts.put("ppt/presProps.xml", "presentation-properties.xml");
        parts.put("ppt/tableStyles.xml", "table-styles.xml");
        parts.put("ppt/theme/theme1.xml", "theme.xml");
        parts.put("ppt/theme/theme2.xml", "theme.xml");
        parts.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-relations.xml");
        parts.put("ppt/slideLayouts/slideLayout1.xml", "layout-opening.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-relations.xml");
        parts.put("ppt/slideLayouts/slideLayout2.xml", "layout-content.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout-relations.xml");
        parts.put("ppt/notesMasters/notesMaster1.xml", "notes-master.xml");
        parts.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", "notes-relations.xml");
        parts.replaceAll((part, resource) -> resource(resource));
        return parts;
    }

    /** @param footer of all slides but the opening */
    static XMLSlideShow open(Brand brand, String footer, Wording wording) throws IOException {
        Emblem emblem = brand.emblem();
        Map<String, byte[]> filled = new LinkedHashMap<>();
        PARTS.forEach((part, xml) -> filled.put(
                part,
                translated(xml, wording)
                        .replace("{{accent}}", hex(brand.colour()))
                        .replace("{{footer}}", escaped(footer))
                        .replace("{{title}}", String.valueOf(Units.toEMU(Leaf.WIDTH - brand.besideTitle())))
                        .replace("{{opening}}", emblem == null ? "" : emblem.xml(Emblem.OPENING, wording))
                        .replace("{{corner}}", emblem == null ? "" : emblem.xml(Emblem.CORNER, wording))
                        .replace("{{emblem}}", emblem == null ? "" : emblem.relation())
                        .getBytes(StandardCharsets.UTF_8)));
        if (emblem != null) {
            filled.put("ppt/media/" + emblem.name(), emblem.content());
        }
        return new XMLSlideShow(new ByteArrayInputStream(SteadyZip.pack(filled)));
    }

    private static String translated(String part, Wording wording) {
        String xml = wording.translated(part);
        for (String words : WORDS) {
            xml = xml.replace(words, wording.say(words));
        }
        return xml;
    }

    private static String hex(Color colour) {
        return Integer.toHexString(colour.getRGB()).substring(2).toUpperCase(Locale.ROOT);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String resource(String name) {
        try (InputStream file = Template.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
