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
record Scale(Kind kind, double lower, double upper) {

    /** What the eye reads off the axis, which decides where it may begin. */
    enum Kind {
        /** How long a bar is: zero must be on the axis. */
        LENGTH,
        /** Where a dot is: the axis may begin anywhere, and then says so. */
        PLACE,
        /** Which rank or column. */
        ORDER,
        /** When. */
        TIME
    }

    /** Ticks are at least so many pixels apart. */
    private static final double TICKS_APART = 110;

    /** From zero, or below where a value is negative, to the greatest value and some room for its figure. */
    static Scale fromZero(Collection<BigDecimal> values, double room) {
        double lower = Math.min(0, least(values));
        double upper = Math.max(0, greatest(values));
        double span = Math.max(upper - lower, 1);
        return new Scale(Kind.LENGTH, lower < 0 ? lower - span * 0.05 : 0, Math.max(upper, lower + 1) + span * room);
    }

    /** Just around the values: for dots, of which only the place counts. */
    static Scale around(Collection<BigDecimal> values) {
        double span = Math.max(greatest(values) - least(values), 4);
        double middle = (least(values) + greatest(values)) / 2;
        return new Scale(Kind.PLACE, middle - span * 0.56, middle + span * 0.64);
    }

    /** From the first rank to the last. */
    static Scale ranks(int last) {
        return new Scale(Kind.ORDER, 0.5, Math.max(last, 2) + 0.5);
    }

    /** So many columns. */
    static Scale columns(int count) {
        return new Scale(Kind.ORDER, 0, count);
    }

    /** In milliseconds. */
    static Scale time(double first, double last) {
        return new Scale(Kind.TIME, first, last);
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

    /** Whether dots are placed on it without zero. */
    boolean truncated() {
        return kind == Kind.PLACE && (lower > 0 || upper < 0);
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
