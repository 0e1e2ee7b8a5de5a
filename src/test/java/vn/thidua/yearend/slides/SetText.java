package vn.thidua.yearend.slides;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.List;
import java.util.Objects;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import vn.thidua.visual.drawing.Typeface;

/** Words as Java sets them, in Liberation Sans, whose letters are as wide and high as those of Arial. */
public final class SetText {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Out of the program, as the machine may have another version under the same name. */
    private static final Font REGULAR = font("LiberationSans-Regular");

    private static final Font BOLD = font("LiberationSans-Bold");

    private SetText() {}

    private static Font font(String name) {
        // Prepares Java for a machine without fonts.
        Typeface.BOLD.width("", 1);
        try (InputStream file = SetText.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the words of a shape of this width need, in points. */
    public static double height(XSLFTextShape shape, double width) {
        Insets2D insets = shape instanceof XSLFTableCell cell ? margins(cell) : shape.getInsets();
        double height = insets.top + insets.bottom;
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            double margin = paragraph.getLeftMargin() == null ? 0 : paragraph.getLeftMargin();
            height += height(paragraph.getTextRuns(), width - insets.left - insets.right - margin);
            Double after = paragraph.getSpaceAfter();
            height += after == null ? 0 : Math.abs(after);
        }
        return height;
    }

    /** POI writes the margins of a cell and does not read them. */
    private static Insets2D margins(XSLFTableCell cell) {
        CTTableCellProperties told = ((CTTableCell) cell.getXmlObject()).getTcPr();
        return new Insets2D(
                points(told.getMarT()), points(told.getMarL()), points(told.getMarB()), points(told.getMarR()));
    }

    private static double points(Object emu) {
        return Units.toPoints(((Number) emu).longValue());
    }

    private static double height(List<XSLFTextRun> runs, double width) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.getRawText()));
        if (text.isEmpty()) {
            return 0;
        }
        AttributedString set = new AttributedString(text.toString());
        int at = 0;
        for (XSLFTextRun run : runs) {
            float size = Math.round(Objects.requireNonNull(run.getFontSize()));
            Font font = (run.isBold() ? BOLD : REGULAR).deriveFont(size);
            set.addAttribute(TextAttribute.FONT, font, at, at + run.getRawText().length());
            at += run.getRawText().length();
        }
        double height = 0;
        LineBreakMeasurer lines = new LineBreakMeasurer(set.getIterator(), EXACT);
        while (lines.getPosition() < text.length()) {
            TextLayout line = lines.nextLayout((float) width);
            height += line.getAscent() + line.getDescent() + line.getLeading();
        }
        return height;
    }
}
