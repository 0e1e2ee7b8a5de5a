package vn.thidua.workbook.template;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.CENTER;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell of a form looks and whether it may be typed into; each exists once a book. */
enum FormLook {
    OFFICE(CENTER, 12),
    OFFICE_OPEN(CENTER, 12),
    OFFICE_NAME(CENTER, 12),
    MOTTO(CENTER, 12),
    PLACE_OPEN(CENTER, 12),
    TITLE(CENTER, 14),
    LINE(LEFT, 12),
    LINE_OPEN(LEFT, 12),
    STATUS(LEFT, 11),
    STAMP(CENTER, 11),
    NOTE(LEFT, 11),
    SIGNATURE(CENTER, 12),
    SIGNATURE_NOTE(CENTER, 12),
    CHECK(LEFT, 10),
    HEAD(CENTER, 11),
    GROUP_CODE(CENTER, 11),
    GROUP_TEXT(LEFT, 11),
    GROUP_POINTS(RIGHT, 11),
    CODE(CENTER, 11),
    TEXT(LEFT, 11),
    REMARK(LEFT, 11),
    POINTS(RIGHT, 11),
    FORMER(RIGHT, 11),
    /** Nothing is asked for here. */
    CLOSED(CENTER, 11),
    POINTS_OPEN(RIGHT, 11),
    CENTRE_OPEN(CENTER, 11),
    TEXT_OPEN(LEFT, 11),
    DATE_OPEN(CENTER, 11),
    TIME_OPEN(CENTER, 11);

    private static final String VIETNAMESE = "[$-42A]";

    private final HorizontalAlignment alignment;
    private final int size;

    FormLook(HorizontalAlignment alignment, int size) {
        this.alignment = alignment;
        this.size = size;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /** Of the letters, in points. */
    int size() {
        return size;
    }

    /** Whether it can be typed into while the sheet is protected. */
    boolean open() {
        return name().endsWith("_OPEN");
    }

    boolean framed() {
        return ordinal() >= HEAD.ordinal();
    }

    boolean strong() {
        return switch (this) {
            case OFFICE_NAME, MOTTO, TITLE, STAMP, SIGNATURE, HEAD, GROUP_CODE, GROUP_TEXT, GROUP_POINTS -> true;
            default -> false;
        };
    }

    boolean italic() {
        return switch (this) {
            case PLACE_OPEN, STATUS, NOTE, SIGNATURE_NOTE, REMARK, FORMER -> true;
            default -> false;
        };
    }

    /** Points with as many decimals as they have; the mark lets a viewer that heeds it show a decimal comma. */
    String format() {
        return switch (this) {
            case GROUP_POINTS, POINTS, FORMER, POINTS_OPEN -> VIETNAMESE + "General_)";
            case DATE_OPEN -> "dd/mm/yyyy";
            case TIME_OPEN -> "hh:mm";
            default -> "General";
        };
    }
}
