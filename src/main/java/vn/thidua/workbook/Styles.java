package vn.thidua.workbook;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of one book, made once: a style per cell would make a book slow and, in the end, unreadable. */
final class Styles {

    /** The font that official documents are set in (Nghị định 30/2020/NĐ-CP). */
    static final String FONT = "Times New Roman";

    private static final String VIETNAMESE = "[$-42A]";

    private static final byte[] HEAD_FILL = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] STRONG_FILL = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] GOOD_FILL = {(byte) 0xE2, (byte) 0xEF, (byte) 0xDA};
    private static final byte[] DOUBTFUL_FILL = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
    private static final byte[] BAD_FILL = {(byte) 0xF8, (byte) 0xD7, (byte) 0xDA};
    private static final byte[] RED = {(byte) 0xA4, 0x0E, 0x26};

    private final XSSFWorkbook book;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook book, int displayScale) {
        this.book = book;
        XSSFFont normal = book.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints((short) 11);
        for (Look look : Look.values()) {
            styles.put(look, style(look, displayScale));
        }
    }

    CellStyle of(Look look) {
        return requireNonNull(styles.get(look));
    }

    private CellStyle style(Look look, int displayScale) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(true);
        style.setVerticalAlignment(look == Look.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(alignment(look));
        style.setDataFormat(book.createDataFormat().getFormat(format(look, displayScale)));
        if (look.tabular()) {
            frame(style);
        }
        fill(style, look);
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 15 : look == Look.SUBTITLE ? 12 : 11));
        font.setBold(look.bold());
        font.setItalic(look == Look.POINTS_PROVISIONAL || look == Look.POINTS_STRONG_PROVISIONAL || look == Look.NOTE);
        if (look == Look.STAMP) {
            font.setColor(new XSSFColor(RED));
        }
        return font;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case TITLE, SUBTITLE, STAMP, STAND, HEAD, CENTRE, CENTRE_STRONG -> HorizontalAlignment.CENTER;
            case NOTE, TEXT, TEXT_STRONG, GOOD, DOUBTFUL, BAD -> HorizontalAlignment.LEFT;
            default -> HorizontalAlignment.RIGHT;
        };
    }

    /**
     * Points with the campaign's decimals. Written as all files write them; the mark of the language lets a viewer that
     * heeds it show a decimal comma on a foreign machine, too.
     */
    static String points(int displayScale) {
        return VIETNAMESE + "#,##0" + (displayScale == 0 ? "" : "." + "0".repeat(displayScale));
    }

    /** A bracket's width keeps figures off the line to their right. */
    private static String format(Look look, int displayScale) {
        String points = points(displayScale);
        return switch (look) {
            case POINTS, POINTS_STRONG, POINTS_PROVISIONAL, POINTS_STRONG_PROVISIONAL -> points + "_)";
            case DIFFERENCE ->
                VIETNAMESE + "+" + points.substring(VIETNAMESE.length()) + "_);" + VIETNAMESE + "-"
                        + points(displayScale).substring(VIETNAMESE.length()) + "_);0_)";
            case MOMENT -> "dd/mm hh:mm";
            case FIGURE, FIGURE_STRONG -> VIETNAMESE + "General_)";
            default -> "General";
        };
    }

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void fill(XSSFCellStyle style, Look look) {
        byte @Nullable [] colour = colour(look);
        if (colour != null) {
            style.setFillForegroundColor(new XSSFColor(colour));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static byte @Nullable [] colour(Look look) {
        return switch (look) {
            case HEAD -> HEAD_FILL;
            case GOOD -> GOOD_FILL;
            case DOUBTFUL -> DOUBTFUL_FILL;
            case BAD -> BAD_FILL;
            default -> look.isStrong() ? STRONG_FILL : null;
        };
    }
}
