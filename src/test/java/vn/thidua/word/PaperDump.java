package vn.thidua.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A .docx as text: style and words of each paragraph, a line for each row of a table; read by another hand than wrote it. */
public final class PaperDump {

    private PaperDump() {}

    public static List<String> of(byte[] docx) {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (XWPFHeader header : document.getHeaderList()) {
                header.getParagraphs().forEach(paragraph -> lines.add("^ " + words(paragraph)));
            }
            for (IBodyElement element : document.getBodyElements()) {
                if (element.getElementType() == BodyElementType.TABLE) {
                    table((XWPFTable) element, lines);
                } else {
                    paragraph((XWPFParagraph) element, lines);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** All words, a line for each paragraph or cell. */
    public static String text(byte[] docx) {
        return String.join("\n", of(docx));
    }

    /** Empty ones only make room. */
    private static void paragraph(XWPFParagraph paragraph, List<String> lines) {
        String words = words(paragraph);
        if (!words.endsWith(": ")) {
            lines.add(words);
        }
    }

    private static void table(XWPFTable table, List<String> lines) {
        boolean bare = "Bare".equals(table.getStyleID());
        for (XWPFTableRow row : table.getRows()) {
            if (bare) {
                row.getTableCells().forEach(cell -> lines.add("{ " + cell(cell, " / ") + " }"));
            } else {
                lines.add(row.getTableCells().stream()
                        .map(cell -> cell(cell, " / ").replaceFirst("^Cell[A-Za-z]*: ", ""))
                        .collect(Collectors.joining(" | ", "| ", " |")));
            }
        }
    }

    private static String cell(XWPFTableCell cell, String between) {
        return cell.getParagraphs().stream()
                .map(PaperDump::words)
                .filter(words -> !words.endsWith(": "))
                .collect(Collectors.joining(between));
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder(paragraph.getStyleID()).append(": ");
        for (XWPFRun run : paragraph.getRuns()) {
            String look = run.getStyle();
            String text = run.text().replace("\n", "\\n").replace("\t", "\\t");
            words.append(look.isEmpty() ? text : "<" + look + ">" + text + "</" + look + ">");
            for (XWPFPicture picture : run.getEmbeddedPictures()) {
                words.append("<picture ").append(picture.getDescription()).append('>');
            }
        }
        return words.toString();
    }
}
