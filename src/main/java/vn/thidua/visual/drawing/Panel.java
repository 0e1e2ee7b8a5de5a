package vn.thidua.visual.drawing;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/**
 * The field of a row chart in which the marks stand.
 *
 * @param field in whole pixels
 * @param first index of the topmost row
 * @param count of rows
 */
record Panel(Rectangle2D field, Scale scale, int first, int count) {

    private static final double THICKEST = 92;

    double x(BigDecimal value) {
        return x(value.doubleValue());
    }

    double x(double value) {
        return field.getX() + scale.share(value) * field.getWidth();
    }

    /** In pixels. */
    double length(BigDecimal value) {
        return Math.abs(value.doubleValue()) / (scale.upper() - scale.lower()) * field.getWidth();
    }

    double rowHeight() {
        return field.getHeight() / count;
    }

    /** The middle of a row. */
    double y(int row) {
        return field.getY() + (row - first + 0.5) * rowHeight();
    }

    double thickness() {
        return Math.min(THICKEST, rowHeight() * 0.7);
    }

    double top() {
        return field.getY();
    }

    double bottom() {
        return field.getMaxY();
    }

    double left() {
        return field.getX();
    }

    double right() {
        return field.getMaxX();
    }
}
