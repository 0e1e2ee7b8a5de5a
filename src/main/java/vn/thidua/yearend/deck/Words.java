package vn.thidua.yearend.deck;

import java.awt.Color;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a shape, written one after the other. */
final class Words {

    /** From the point of a list to its words, and below each of them. */
    static final double INDENT = 20;

    static final double AFTER = 6;

    private final XSLFTextShape shape;
    private final String language;

    /** @param language of the words */
    Words(XSLFTextShape shape, String language) {
        this.shape = shape;
        this.language = language;
        shape.clearText();
    }

    /** Keeps words off the edges of their shape. */
    static void inset(XSLFTextShape shape, double aside, double above) {
        shape.setLeftInset(aside);
        shape.setRightInset(aside);
        shape.setTopInset(above);
        shape.setBottomInset(above);
    }

    /** A colour and what it stands for. */
    void key(Key key, double size) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setLeftMargin(INDENT);
        paragraph.setIndent(-INDENT);
        paragraph.setSpaceAfter(-AFTER);
        run(paragraph, "■ ", size, true, key.colour());
        run(paragraph, key.text(), size, false, null);
    }

    /**
     * A paragraph for each line.
     *
     * @param colour or {@code null} for the layout's
     */
    void add(String text, double size, boolean bold, @Nullable Color colour) {
        add(text, size, bold, colour, TextAlign.LEFT, false);
    }

    /** Points of a list. */
    void point(String text, double size) {
        add(text, size, false, null, TextAlign.LEFT, true);
    }

    void add(String text, double size, boolean bold, @Nullable Color colour, TextAlign align, boolean point) {
        for (String line : text.split("\n", -1)) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            if (align != TextAlign.LEFT) {
                paragraph.setTextAlign(align);
            }
            if (point) {
                paragraph.setBulletCharacter("•");
                paragraph.setLeftMargin(INDENT);
                paragraph.setIndent(-INDENT);
                paragraph.setSpaceAfter(-AFTER);
            }
            run(paragraph, line, size, bold, colour);
        }
    }

    private void run(XSLFTextParagraph paragraph, String text, double size, boolean bold, @Nullable Color colour) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        if (bold) {
            run.setBold(true);
        }
        if (colour != null) {
            run.setFontColor(colour);
        }
        run.getRPr(true).setLang(language);
    }
}
