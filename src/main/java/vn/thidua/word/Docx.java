package vn.thidua.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a .docx file (ECMA-376 part 2), in an archive whose bytes depend on the parts alone. */
final class Docx {

    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** What every paper has, by the place of its resource in this room. */
    private static final byte[] TYPES = resource("content-types.xml");

    private static final byte[] RELATIONS = resource("relations.xml");
    private static final String STYLES = new String(resource("styles.xml"), StandardCharsets.UTF_8);
    private static final byte[] SETTINGS = resource("settings.xml");
    private static final byte[] APPLICATION = resource("app.xml");

    /** As a local time, since that is what a zip holds: no time zone enters. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Docx() {}

    /**
     * @param core the properties of the file, as XML
     * @param language of its words, such as {@code en-GB}
     */
    static byte[] of(String body, String header, String core, String language, List<Picture> pictures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", utf8(document(body)));
            put(zip, "word/_rels/document.xml.rels", utf8(relations(pictures.size())));
            put(zip, "word/styles.xml", utf8(STYLES.replace(Wording.VIETNAMESE.language(), language)));
            put(zip, "word/settings.xml", SETTINGS);
            put(zip, "word/header1.xml", utf8(DECLARATION + "<w:hdr xmlns:w=\"" + WORD + "\">" + header + "</w:hdr>"));
            for (int number = 1; number <= pictures.size(); number++) {
                put(
                        zip,
                        "word/media/" + Picture.name(number),
                        pictures.get(number - 1).png());
            }
            put(zip, "docProps/core.xml", utf8(DECLARATION + core));
            put(zip, "docProps/app.xml", APPLICATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String document(String body) {
        return DECLARATION + "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\" xmlns:pic=\"" + PICTURE
                + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static String relations(int pictures) {
        StringBuilder relations = new StringBuilder(DECLARATION)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        relation(relations, "styles", "styles", "styles.xml");
        relation(relations, "settings", "settings", "settings.xml");
        relation(relations, "header", "header", "header1.xml");
        for (int number = 1; number <= pictures; number++) {
            relation(relations, Picture.relation(number), "image", "media/" + Picture.name(number));
        }
        return relations.append("</Relationships>").toString();
    }

    private static void relation(StringBuilder relations, String id, String type, String target) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(OFFICE)
                .append('/')
                .append(type);
        relations.append("\" Target=\"").append(target).append("\"/>");
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream file = Docx.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
