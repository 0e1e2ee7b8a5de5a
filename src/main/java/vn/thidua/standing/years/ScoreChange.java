package vn.thidua.standing.years;

import java.math.BigDecimal;

/**
 * A total beside that of an earlier year, and exactly where the difference comes from.
 *
 * @param then the earlier total
 * @param rescaled what it would have been under this year's table of points; {@code then} where that is not known
 * @param now this year's total
 * @param basis how much could be compared
 */
public record ScoreChange(BigDecimal then, BigDecimal rescaled, BigDecimal now, Basis basis) {

    /** How much of the two tables could be compared. */
    public enum Basis {
        /** Criterion by criterion. */
        CRITERIA,
        /** Totals by their tables' maxima: what the table changed beside its maximum is not told apart. */
        MAXIMUM,
        /** Totals alone: nothing is told apart. */
        TOTALS
    }

    public BigDecimal change() {
        return now.subtract(then);
    }

    /** The part that is not the table's doing, as far as {@link #basis} lets it be told apart. */
    public BigDecimal real() {
        return now.subtract(rescaled);
    }

    /** The part that comes of another table of points; 0 where that is not told apart. */
    public BigDecimal rubric() {
        return rescaled.subtract(then);
    }

    /** Whether what remains is real, not also the table's doing. */
    public boolean split() {
        return basis != Basis.TOTALS;
    }
}
