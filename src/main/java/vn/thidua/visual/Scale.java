package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the axis of points spans, and how many pixels a point takes. Positions on paper, not scores: doubles will do.
 *
 * @param lower left end in points
 * @param upper right end in points
 * @param pixels about as wide as the plot
 */
record Scale(double lower, double upper, double pixels) {

    /** From zero, or below where a total is negative, to somewhat more than the greatest value. */
    static Scale fromZero(List<BigDecimal> lows, List<BigDecimal> highs, double pixels) {
        double lower = ends(lows).min(Comparator.naturalOrder()).orElse(0.0);
        double upper = ends(highs).max(Comparator.naturalOrder()).orElse(0.0);
        double span = Math.max(upper - lower, 1);
        return new Scale(lower < 0 ? lower - span * 0.08 : 0, lower + span * 1.08, pixels);
    }

    /** Just around the values: for dots, of which only the place counts. */
    static Scale around(List<BigDecimal> values, double pixels) {
        double lower =
                values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double upper =
                values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double span = Math.max(upper - lower, 4);
        return new Scale(lower - span * 0.1, upper + span * 0.18, pixels);
    }

    private static Stream<Double> ends(List<BigDecimal> values) {
        return Stream.concat(Stream.of(0.0), values.stream().map(BigDecimal::doubleValue));
    }

    double pixelsOf(BigDecimal points) {
        return Math.abs(points.doubleValue()) * pixels / (upper - lower);
    }

    double pointsOf(double width) {
        return width * (upper - lower) / pixels;
    }
}
