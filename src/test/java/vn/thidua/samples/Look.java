package vn.thidua.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a cell of an office's form looks: font and frame of the printed page. */
enum Look {
    OFFICE(Weight.PLAIN, HorizontalAlignment.CENTER, false),
    OFFICE_NAME(Weight.BOLD, HorizontalAlignment.CENTER, false),
    PLACE(Weight.ITALIC, HorizontalAlignment.CENTER, false),
    TITLE(Weight.BOLD, HorizontalAlignment.CENTER, false),
    LINE(Weight.PLAIN, HorizontalAlignment.LEFT, false),
    HEAD(Weight.BOLD, HorizontalAlignment.CENTER, true),
    GROUP_CODE(Weight.BOLD, HorizontalAlignment.CENTER, true),
    GROUP_TEXT(Weight.BOLD, HorizontalAlignment.LEFT, true),
    GROUP_NUMBER(Weight.BOLD, HorizontalAlignment.RIGHT, true),
    CODE(Weight.PLAIN, HorizontalAlignment.CENTER, true),
    TEXT(Weight.PLAIN, HorizontalAlignment.LEFT, true),
    NUMBER(Weight.PLAIN, HorizontalAlignment.RIGHT, true),
    REMARK(Weight.ITALIC, HorizontalAlignment.LEFT, true);

    private enum Weight {
        PLAIN,
        BOLD,
        ITALIC
    }

    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 14;

    private final Weight weight;
    private final HorizontalAlignment alignment;
    private final boolean framed;

    Look(Weight weight, HorizontalAlignment alignment, boolean framed) {
        this.weight = weight;
        this.alignment = alignment;
        this.framed = framed;
    }

    /** The style for this look and a number format, which the caller keeps: a workbook holds few styles. */
    XSSFCellStyle in(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(framed);
        style.setIndention((short) (framed && alignment != HorizontalAlignment.CENTER ? 1 : 0));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (framed) {
            frame(style);
        }
        if (this == HEAD) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints(this == TITLE ? TITLE_SIZE : SIZE);
        font.setBold(weight == Weight.BOLD);
        font.setItalic(weight == Weight.ITALIC);
        return font;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
