package vn.thidua.score;

import java.math.BigDecimal;

/**
 * What a rule gives: points for and against, kept apart because each side has its own cap.
 *
 * @param plus points for the agency, at least 0
 * @param minus points against it, at least 0
 * @param known whether the quantity behind them was reported; if not, they are what a quantity of 0 gives
 * @param waived a waiver took points away that would have counted
 */
public record Points(BigDecimal plus, BigDecimal minus, boolean known, boolean waived) {

    /** Known, and nothing either way. */
    static final Points NOTHING = of(BigDecimal.ZERO);

    /** Nothing either way, because nothing was reported or nothing can be measured. */
    static final Points UNKNOWN = NOTHING.unreported();

    static Points of(BigDecimal points) {
        BigDecimal zero = BigDecimal.ZERO;
        return new Points(points.max(zero), points.negate().max(zero), true, false);
    }

    Points unreported() {
        return new Points(plus, minus, false, waived);
    }

    /** Both together; known if both are. */
    Points and(Points other) {
        return new Points(plus.add(other.plus), minus.add(other.minus), known && other.known, waived || other.waived);
    }

    public BigDecimal net() {
        return plus.subtract(minus);
    }

    public boolean moves() {
        return plus.signum() != 0 || minus.signum() != 0;
    }
}
