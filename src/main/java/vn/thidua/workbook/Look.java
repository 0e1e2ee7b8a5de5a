package vn.thidua.workbook;

/** How a cell looks; each exists once a book. */
enum Look {
    TITLE,
    SUBTITLE,
    STAMP,
    NOTE,
    HEAD,
    TEXT,
    TEXT_STRONG,
    CENTRE,
    CENTRE_STRONG,
    POINTS,
    POINTS_STRONG,
    /** Points that rest on a self-score alone. */
    POINTS_PROVISIONAL,
    /** A difference, with its sign. */
    DIFFERENCE,
    /** A figure of the rule book, with as many decimals as it has. */
    FIGURE,
    FIGURE_STRONG;

    /** The look of the same cell in a row that stands out, such as a section's. */
    Look strong() {
        return switch (this) {
            case TEXT -> TEXT_STRONG;
            case CENTRE -> CENTRE_STRONG;
            case POINTS, POINTS_PROVISIONAL -> POINTS_STRONG;
            case FIGURE -> FIGURE_STRONG;
            default -> this;
        };
    }

    boolean isStrong() {
        return this == TEXT_STRONG || this == CENTRE_STRONG || this == POINTS_STRONG || this == FIGURE_STRONG;
    }

    boolean bold() {
        return isStrong() || this == TITLE || this == STAMP || this == HEAD;
    }

    boolean tabular() {
        return ordinal() >= HEAD.ordinal();
    }
}
