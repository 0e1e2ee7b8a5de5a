package vn.thidua.workbook;

/** How a cell looks; each exists once a book. */
public enum Look {
    TITLE,
    SUBTITLE,
    STAMP,
    /** Letterhead and signatures. */
    STAND,
    /** What stands above a signature. */
    SIGN,
    NOTE,
    /** What leads back to the cover. */
    BACK,
    HEAD,
    TEXT,
    TEXT_STRONG,
    /** A text that leads to another sheet. */
    LINK,
    CENTRE,
    CENTRE_STRONG,
    /** A state in which nobody has to do anything. */
    GOOD,
    /** A state at which somebody should look. */
    DOUBTFUL,
    /** A state about which somebody must do something. */
    BAD,
    POINTS,
    POINTS_STRONG,
    /** Points that rest on a self-score alone. */
    POINTS_PROVISIONAL,
    POINTS_STRONG_PROVISIONAL,
    /** A difference, with its sign. */
    DIFFERENCE,
    DIFFERENCE_STRONG,
    /** A difference that is neither good nor bad. */
    DEVIATION,
    /** Points that are missing to the base; none are a stroke. */
    LOST,
    LOST_STRONG,
    /** A count of people or an amount in đồng, with dots between thousands. */
    COUNT,
    COUNT_STRONG,
    DAY,
    /** Day and time, with the year. */
    MOMENT,
    /** A figure of the rule book, with as many decimals as it has. */
    FIGURE,
    FIGURE_STRONG;

    /** The look of the same cell in a row that stands out, such as a section's. */
    Look strong() {
        return switch (this) {
            case TEXT -> TEXT_STRONG;
            case CENTRE -> CENTRE_STRONG;
            case POINTS -> POINTS_STRONG;
            case DIFFERENCE -> DIFFERENCE_STRONG;
            case LOST -> LOST_STRONG;
            case FIGURE -> FIGURE_STRONG;
            case COUNT -> COUNT_STRONG;
            default -> this;
        };
    }

    /** The look of the same points where they rest on a self-score. */
    Look provisional() {
        return this == POINTS_STRONG ? POINTS_STRONG_PROVISIONAL : POINTS_PROVISIONAL;
    }

    boolean isStrong() {
        return switch (this) {
            case TEXT_STRONG,
                    CENTRE_STRONG,
                    POINTS_STRONG,
                    POINTS_STRONG_PROVISIONAL,
                    DIFFERENCE_STRONG,
                    LOST_STRONG,
                    COUNT_STRONG,
                    FIGURE_STRONG -> true;
            default -> false;
        };
    }

    /** Whether a sign stands before gains, too. */
    boolean signed() {
        return this == DIFFERENCE || this == DIFFERENCE_STRONG || this == DEVIATION;
    }

    /** Whether there are no decimals. */
    boolean counts() {
        return this == COUNT || this == COUNT_STRONG;
    }

    /** Whether numbers are printed with as many decimals as they have. */
    boolean asItIs() {
        return this == FIGURE || this == FIGURE_STRONG || this == CENTRE || this == CENTRE_STRONG;
    }

    /** Great whole figures are read by their thousands; a format for both would leave a comma behind whole ones. */
    Look grouped(Number number) {
        boolean great = Math.abs(number.doubleValue()) >= 1_000 && number.doubleValue() % 1 == 0;
        return !great ? this : this == FIGURE ? COUNT : this == FIGURE_STRONG ? COUNT_STRONG : this;
    }

    boolean bold() {
        return isStrong() || this == TITLE || this == STAMP || this == STAND || this == HEAD;
    }

    boolean tabular() {
        return ordinal() >= HEAD.ordinal();
    }
}
