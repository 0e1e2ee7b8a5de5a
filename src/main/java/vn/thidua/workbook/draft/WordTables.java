package vn.thidua.workbook.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thidua.ingest.PlainCell;
import vn.thidua.ingest.PlainSheet;

/** The tables of a Word document, each as a sheet below the paragraphs before it. */
final class WordTables {

    private WordTables() {}

    static boolean isDocument(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return bytes.startsWith("PK") && bytes.contains("word/document");
    }

    /** @throws IllegalArgumentException with a sentence for a person if it cannot be read */
    static List<PlainSheet> read(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return sheets(document);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("cấu trúc tệp Word bị hỏng", e);
        }
    }

    private static List<PlainSheet> sheets(XWPFDocument document) {
        List<PlainSheet> sheets = new ArrayList<>();
        List<PlainCell> before = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isBlank()) {
                before.add(PlainCell.written(before.size() + 1, 0, "đoạn " + (before.size() + 1), paragraph.getText()));
            } else if (element instanceof XWPFTable table) {
                String name = "bảng " + (sheets.size() + 1);
                List<PlainCell> cells = new ArrayList<>(before);
                cells.addAll(cells(table, name, before.size()));
                sheets.add(new PlainSheet(name, false, cells));
            }
        }
        return sheets;
    }

    private static List<PlainCell> cells(XWPFTable table, String name, int below) {
        List<PlainCell> cells = new ArrayList<>();
        int number = 0;
        for (XWPFTableRow row : table.getRows()) {
            number++;
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                String text = text(cell);
                if (!text.isBlank()) {
                    String address = "%s, hàng %d, cột %d".formatted(name, number, column + 1);
                    cells.add(PlainCell.written(below + number, column, address, text));
                }
                column += span(cell);
            }
        }
        return cells;
    }

    private static String text(XWPFTableCell cell) {
        List<String> lines = new ArrayList<>();
        cell.getParagraphs().forEach(paragraph -> lines.add(paragraph.getText()));
        return String.join("\n", lines).strip();
    }

    /** How many columns of the grid it goes over. */
    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : properties.getGridSpan().getVal().intValue();
    }
}
