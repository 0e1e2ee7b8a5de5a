package vn.thidua.visual.drawing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What an axis spans. Positions on paper, not scores: doubles will do.
 *
 * @param lower left end
 * @param upper right end
 */
record Scale(double lower, double upper) {

    /** Ticks are at least so many pixels apart. */
    private static final double TICKS_APART = 110;

    /** From zero, or below where a value is negative, to the greatest value and some room for its figure. */
    static Scale fromZero(Collection<BigDecimal> values, double room) {
        double lower = Math.min(0, least(values));
        double upper = Math.max(0, greatest(values));
        double span = Math.max(upper - lower, 1);
        return new Scale(lower < 0 ? lower - span * 0.05 : 0, Math.max(upper, lower + 1) + span * room);
    }

    /** Just around the values: for dots, of which only the place counts. */
    static Scale around(Collection<BigDecimal> values) {
        double span = Math.max(greatest(values) - least(values), 4);
        double middle = (least(values) + greatest(values)) / 2;
        return new Scale(middle - span * 0.56, middle + span * 0.64);
    }

    private static double least(Collection<BigDecimal> values) {
        return values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    }

    private static double greatest(Collection<BigDecimal> values) {
        return values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    }

    /** How far along the axis a value lies: 0 at the lower end, 1 at the upper. */
    double share(double value) {
        return (value - lower) / (upper - lower);
    }

    /** Whether it leaves out zero, or all between zero and its lower end. */
    boolean truncated() {
        return lower > 0 || upper < 0;
    }

    /** The distance of ticks on an axis so many pixels long: a round number. */
    double tick(double pixels) {
        double least = TICKS_APART * (upper - lower) / pixels;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return Stream.of(1.0, 2.0, 5.0, 10.0)
                .map(step -> step * power)
                .filter(step -> step >= least)
                .findFirst()
                .orElse(least);
    }
}
