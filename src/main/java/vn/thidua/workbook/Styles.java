package vn.thidua.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;

/** The cell styles of one book, made once: a style per cell would make a book slow and, in the end, unreadable. */
final class Styles {

    /** The font that official documents are set in (Nghị định 30/2020/NĐ-CP). */
    static final String FONT = "Times New Roman";

    private static final String VIETNAMESE = "[$-42A]";
    private static final String BRITISH = "[$-809]";

    private static final int HEAD_FILL = 0xDCE6F1;
    private static final int STRONG_FILL = 0xF2F2F2;
    private static final int BLUE = 0x004B87;
    private static final int RED = 0xA40E26;

    private final XSSFWorkbook book;
    private final int displayScale;
    private final Emphasis emphasis;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook book, int displayScale) {
        this.book = book;
        this.displayScale = displayScale;
        this.emphasis = new Emphasis(book.getStylesSource());
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

    /** What conditions give to cells. */
    Emphasis emphasis() {
        return emphasis;
    }

    /** Points as they are printed. */
    BigDecimal rounded(BigDecimal points) {
        return points.setScale(displayScale, RoundingMode.HALF_UP);
    }

    private CellStyle style(Look look, int displayScale) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(look != Look.BACK);
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
        font.setItalic(look == Look.POINTS_PROVISIONAL
                || look == Look.POINTS_STRONG_PROVISIONAL
                || look == Look.NOTE
                || look == Look.SIGN);
        if (look == Look.STAMP) {
            font.setColor(Rgb.of(RED));
        } else if (look == Look.LINK || look == Look.BACK) {
            font.setColor(Rgb.of(BLUE));
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case TITLE, SUBTITLE, STAMP, STAND, SIGN, HEAD, CENTRE, CENTRE_STRONG, DAY, MOMENT ->
                HorizontalAlignment.CENTER;
            case NOTE, BACK, TEXT, TEXT_STRONG, LINK, GOOD, DOUBTFUL, BAD -> HorizontalAlignment.LEFT;
            default -> HorizontalAlignment.RIGHT;
        };
    }

    /**
     * Points with the campaign's decimals. Written as all files write them; the mark of the language lets a viewer that
     * heeds it show a decimal comma on a foreign machine, too.
     */
    static String points(int displayScale) {
        return language() + "#,##0" + (displayScale == 0 ? "" : "." + "0".repeat(displayScale));
    }

    private static String language() {
        return Language.isEnglish() ? BRITISH : VIETNAMESE;
    }

    /** A bracket's width keeps figures off the line to their right. */
    private static String format(Look look, int displayScale) {
        String points = points(displayScale);
        String digits = points.substring(language().length());
        return switch (look) {
            case POINTS, POINTS_STRONG, POINTS_PROVISIONAL, POINTS_STRONG_PROVISIONAL -> points + "_)";
            case LOST, LOST_STRONG -> points + "_);" + language() + "-" + digits + "_);\"–\"_)";
            case DIFFERENCE, DIFFERENCE_STRONG, DEVIATION ->
                language() + "+" + digits + "_);" + language() + "-" + digits + "_);0_)";
            case COUNT, COUNT_STRONG -> points(0) + "_)";
            case DAY -> "dd/mm/yyyy";
            case MOMENT -> "dd/mm/yyyy hh:mm";
            case FIGURE, FIGURE_STRONG -> language() + "General_)";
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
        @Nullable Integer colour = colour(look);
        if (colour != null) {
            style.setFillForegroundColor(Rgb.of(colour));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static @Nullable Integer colour(Look look) {
        return switch (look) {
            case HEAD -> HEAD_FILL;
            case GOOD -> Conditions.GOOD;
            case DOUBTFUL -> Conditions.DOUBTFUL;
            case BAD -> Conditions.BAD;
            default -> look.isStrong() ? STRONG_FILL : null;
        };
    }
}
