package vn.thidua.yearend.deck;

import vn.thidua.visual.drawing.Typeface;

/** A figure that is seen from the last row, such as "14", and what it counts. */
public record Tile(String figure, String caption) {

    static final double ASIDE = 12;
    static final double ABOVE = 8;

    /** The largest size in which the figure stands on one line. */
    double size(double width) {
        return Fitting.largest(Typeface.BOLD, figure, width - 2 * ASIDE, 50, 40, 36, 32, 28, 24, 20, 18)
                .size();
    }

    double height(double width, double caption) {
        double inner = width - 2 * ASIDE;
        return new Fitting(Typeface.BOLD, size(width)).height(figure, inner)
                + new Fitting(Typeface.REGULAR, caption).height(this.caption, inner)
                + 2 * ABOVE;
    }
}
