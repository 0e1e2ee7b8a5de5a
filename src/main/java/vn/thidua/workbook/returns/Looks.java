package vn.thidua.workbook.returns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The looks of another book's cells, taken over once each: fonts, fills, borders, formats, alignment. */
final class Looks {

    private final Workbook from;
    private final XSSFWorkbook to;
    private final Colours colours;
    private final Map<Integer, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Integer, XSSFCellStyle> quoted = new HashMap<>();
    private final Map<Integer, XSSFFont> fonts = new HashMap<>();

    Looks(Workbook from, XSSFWorkbook to) {
        this.from = from;
        this.to = to;
        this.colours = new Colours(from);
        // Column widths are measured in digits of the first font.
        copy(from.getFontAt(0), to.getFontAt(0));
        fonts.put(0, to.getFontAt(0));
    }

    XSSFCellStyle style(CellStyle source) {
        return styles.computeIfAbsent((int) source.getIndex(), index -> taken(source));
    }

    XSSFFont font(int index) {
        XSSFFont known = fonts.get(index);
        if (known != null) {
            return known;
        }
        XSSFFont font = to.createFont();
        copy(from.getFontAt(index), font);
        fonts.put(index, font);
        return font;
    }

    /** How a part of a cell's text is written; empty if as the cell. */
    Optional<XSSFFont> fontOf(RichTextString text, int run) {
        if (text instanceof HSSFRichTextString old) {
            return Optional.of(font(old.getFontOfFormattingRun(run)));
        }
        XSSFFont own = ((XSSFRichTextString) text).getFontOfFormattingRun(run);
        return Optional.ofNullable(own).map(source -> {
            XSSFFont font = new XSSFFont();
            copy(source, font);
            return font;
        });
    }

    /** The same look on a cell that holds text, whatever the text begins with. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        return quoted.computeIfAbsent((int) style.getIndex(), index -> {
            XSSFCellStyle marked = to.createCellStyle();
            marked.cloneStyleFrom(style);
            marked.setQuotePrefixed(true);
            return marked;
        });
    }

    private void copy(Font source, XSSFFont font) {
        font.setFontName(source.getFontName());
        font.setFontHeight(source.getFontHeight());
        font.setBold(source.getBold());
        font.setItalic(source.getItalic());
        font.setStrikeout(source.getStrikeout());
        font.setUnderline(source.getUnderline());
        font.setTypeOffset(source.getTypeOffset());
        XSSFColor colour = colours.of(source);
        if (colour != null) {
            font.setColor(colour);
        }
    }

    private XSSFCellStyle taken(CellStyle source) {
        XSSFCellStyle style = to.createCellStyle();
        style.setFont(font(source.getFontIndex()));
        style.setDataFormat(to.createDataFormat().getFormat(source.getDataFormatString()));
        style.setAlignment(source.getAlignment());
        style.setVerticalAlignment(source.getVerticalAlignment());
        style.setWrapText(source.getWrapText());
        style.setIndention(source.getIndention());
        style.setRotation(source.getRotation());
        style.setShrinkToFit(source.getShrinkToFit());
        style.setLocked(source.getLocked());
        style.setQuotePrefixed(source.getQuotePrefixed());
        borders(source, style);
        fill(source, style);
        return style;
    }

    private void borders(CellStyle source, XSSFCellStyle style) {
        style.setBorderTop(source.getBorderTop());
        style.setBorderBottom(source.getBorderBottom());
        style.setBorderLeft(source.getBorderLeft());
        style.setBorderRight(source.getBorderRight());
        if (source instanceof XSSFCellStyle modern) {
            colour(modern.getBorderTop(), modern.getTopBorderXSSFColor(), style::setTopBorderColor);
            colour(modern.getBorderBottom(), modern.getBottomBorderXSSFColor(), style::setBottomBorderColor);
            colour(modern.getBorderLeft(), modern.getLeftBorderXSSFColor(), style::setLeftBorderColor);
            colour(modern.getBorderRight(), modern.getRightBorderXSSFColor(), style::setRightBorderColor);
        }
    }

    /** Where there is no line the library cannot colour it. */
    private static void colour(BorderStyle line, @Nullable XSSFColor colour, Consumer<XSSFColor> set) {
        XSSFColor resolved = Colours.resolved(colour);
        if (line != BorderStyle.NONE && resolved != null) {
            set.accept(resolved);
        }
    }

    private void fill(CellStyle source, XSSFCellStyle style) {
        if (source.getFillPattern() == FillPatternType.NO_FILL) {
            return;
        }
        XSSFColor foreground = colours.of(source.getFillForegroundColorColor());
        XSSFColor background = colours.of(source.getFillBackgroundColorColor());
        if (background != null) {
            style.setFillBackgroundColor(background);
        }
        if (foreground != null) {
            style.setFillForegroundColor(foreground);
        }
        style.setFillPattern(source.getFillPattern());
    }
}
