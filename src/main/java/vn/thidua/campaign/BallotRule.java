package vn.thidua.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the count of a bloc's ballot (phiếu suy tôn) is read.
 *
 * @param candidatesFrom for {@link RankBy#SCORE_THEN_BALLOT}: lowest total, inclusive, with which an agency stands for the
 *     vote; {@code null} if the votes only part equal totals
 * @param choices how many names one paper may carry, or {@code null} if unknown: then sums are not checked
 * @param minimum share of votes that an agency needs to count as voted for, or {@code null} for a single vote
 */
public record BallotRule(
        @Nullable BigDecimal candidatesFrom,
        @Nullable Integer choices,
        Sum sum,
        @Nullable Minimum minimum) {

    /** No regulation read so far tells more than that votes are counted. */
    public static final BallotRule DEFAULT = new BallotRule(null, null, Sum.AT_MOST, null);

    /** How the sum of all votes relates to valid papers × choices. */
    public enum Sum {
        /** Every valid paper carries all its names. */
        EXACT,
        /** A valid paper may carry fewer names. */
        AT_MOST,
        /** Nothing is asked of the sum. */
        UNCHECKED
    }

    /**
     * At least so many votes.
     *
     * @param percent 0 to 100, inclusive, of {@code base}
     */
    public record Minimum(BigDecimal percent, Base base) {}

    /** What the share of votes is taken of: the denominator must be explicit. */
    public enum Base {
        VALID,
        RETURNED,
        ISSUED,
        /** All members of the bloc. */
        MEMBERS
    }
}
