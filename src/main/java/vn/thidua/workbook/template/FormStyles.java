package vn.thidua.workbook.template;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.workbook.Rgb;

/** The cell styles of one form, in the colours of the results books; open cells are pale yellow. */
final class FormStyles {

    static final byte[] ALARM = {(byte) 0xF8, (byte) 0xD7, (byte) 0xDA};
    private static final String FONT = "Times New Roman";
    private static final byte[] HEAD = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] GROUP = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] CLOSED = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] OPEN = {(byte) 0xFF, (byte) 0xF9, (byte) 0xE1};
    private static final byte[] RED = {(byte) 0xA4, 0x0E, 0x26};

    private final XSSFWorkbook book;
    private final Map<FormLook, CellStyle> styles = new EnumMap<>(FormLook.class);

    FormStyles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont normal = book.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints((short) 11);
        for (FormLook look : FormLook.values()) {
            styles.put(look, style(look));
        }
    }

    CellStyle of(FormLook look) {
        return requireNonNull(styles.get(look));
    }

    private CellStyle style(FormLook look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(true);
        style.setVerticalAlignment(look.framed() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(look.alignment());
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        style.setLocked(!look.open());
        if (look.framed()) {
            frame(style);
        }
        byte[] fill = fill(look);
        if (fill != null) {
            style.setFillForegroundColor(Rgb.of(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(FormLook look) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.strong());
        font.setItalic(look.italic());
        if (look == FormLook.MOTTO) {
            font.setUnderline(Font.U_SINGLE);
        }
        if (look == FormLook.STAMP || look == FormLook.CHECK || look == FormLook.STATUS) {
            font.setColor(Rgb.of(RED));
        }
        return font;
    }

    private static byte @Nullable [] fill(FormLook look) {
        return switch (look) {
            case HEAD -> HEAD;
            case GROUP_CODE, GROUP_TEXT, GROUP_POINTS -> GROUP;
            case CLOSED -> CLOSED;
            default -> look.open() && look.framed() ? OPEN : null;
        };
    }

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
