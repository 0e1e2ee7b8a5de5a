package vn.thidua.workbook.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A page of an official letter: A4, margins, type and places of Phụ lục I, Nghị định 30/2020/NĐ-CP. */
final class LetterPage {

    private static final String FONT = "Times New Roman";
    private static final String CREATOR = "Thi Đua";
    private static final double TWIPS_PER_MM = 56.7;
    private static final int TEXT_WIDTH = twips(210 - 30 - 15);

    private final XWPFDocument document;

    LetterPage(XWPFDocument document) {
        this.document = document;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setRight(BigInteger.valueOf(twips(15)));
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /** The two columns of the head: the office with number and subject, the national title with place and day. */
    void head(String office, String subject) {
        XWPFTable table = table(42, 58);
        XWPFTableCell left = table.getRow(0).getCell(0);
        centred(left.getParagraphs().get(0), office, 13, true, false);
        rule(left, 30);
        centred(left.addParagraph(), "Số: ……/……", 13, false, false).setSpacingBefore(60);
        centred(left.addParagraph(), subject, 12, false, false);
        XWPFTableCell right = table.getRow(0).getCell(1);
        centred(right.getParagraphs().get(0), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        centred(right.addParagraph(), "Độc lập - Tự do - Hạnh phúc", 13, true, false);
        rule(right, 22);
        centred(right.addParagraph(), "……, ngày …… tháng …… năm ……", 13, false, true)
                .setSpacingBefore(60);
    }

    /** Who gets it and who signs. */
    void foot() {
        line("", ParagraphAlignment.LEFT, 6, false, false);
        XWPFTable table = table(50, 50);
        XWPFTableCell left = table.getRow(0).getCell(0);
        run(left.getParagraphs().get(0), "Nơi nhận:", 12, true, true);
        run(left.addParagraph(), "- Như trên;", 11, false, false);
        run(left.addParagraph(), "- Lưu: VT, ……", 11, false, false);
        XWPFTableCell right = table.getRow(0).getCell(1);
        centred(right.getParagraphs().get(0), "CHỨC VỤ CỦA NGƯỜI KÝ", 13, true, false);
        centred(right.addParagraph(), "(Chữ ký, dấu; họ và tên)", 12, false, true);
    }

    /** A paragraph of the body: justified, its first line set in. */
    void text(String text) {
        XWPFParagraph paragraph = line(text, ParagraphAlignment.BOTH, 14, false, false);
        paragraph.setIndentationFirstLine(twips(10));
        paragraph.setSpacingAfter(120);
    }

    XWPFParagraph line(String text, ParagraphAlignment alignment, int points, boolean bold, boolean italic) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        run(paragraph, text, points, bold, italic);
        return paragraph;
    }

    private XWPFTable table(int leftPercent, int rightPercent) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth(TEXT_WIDTH);
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(share(leftPercent)));
        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(share(rightPercent)));
        table.getRow(0).getCell(0).setWidth(String.valueOf(share(leftPercent)));
        table.getRow(0).getCell(1).setWidth(String.valueOf(share(rightPercent)));
        return table;
    }

    private static long share(int percent) {
        return (long) TEXT_WIDTH * percent / 100;
    }

    /** A short rule in the middle of the column. */
    private static void rule(XWPFTableCell cell, int millimetresFromTheEdges) {
        XWPFParagraph rule = centred(cell.addParagraph(), "", 2, false, false);
        rule.setIndentationLeft(twips(millimetresFromTheEdges));
        rule.setIndentationRight(twips(millimetresFromTheEdges));
        rule.setBorderTop(Borders.SINGLE);
    }

    private static XWPFParagraph centred(
            XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, text, points, bold, italic);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic) {
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
    }

    void write(OutputStream out, Particulars head) throws IOException {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreator(CREATOR);
        properties.setTitle("Kết quả kiểm tra tệp " + head.file());
        Optional<Date> moment =
                Optional.of(Date.from(head.submission().receivedAt().toInstant()));
        properties.setCreated(moment);
        properties.setModified(moment);
        document.getProperties().getExtendedProperties().setApplication(CREATOR);
        try (document) {
            document.write(out);
        }
    }
}
