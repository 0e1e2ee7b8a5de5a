package vn.thidua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Range;

/**
 * A measured value as an unreduced fraction, so that it is compared with a bound by multiplication and never rounded.
 *
 * @param whole greater than 0
 */
public record Measured(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The value that the measure takes of the quantity; {@code null} for a percentage of no positive plan. */
    static @Nullable Measured of(Measure measure, Quantity quantity) {
        return measure == Measure.ACTUAL ? new Measured(quantity.actual(), BigDecimal.ONE) : percent(quantity);
    }

    static @Nullable Measured percent(Quantity quantity) {
        BigDecimal plan = quantity.positivePlan();
        return plan == null ? null : new Measured(quantity.actual().multiply(HUNDRED), plan);
    }

    /** As it is printed; never to be compared. */
    public BigDecimal rounded(int decimals) {
        return part.divide(whole, decimals, RoundingMode.HALF_UP);
    }

    boolean within(Range range) {
        return new Range(scaled(range.from()), range.fromInclusive(), scaled(range.to()), range.toInclusive())
                .contains(part);
    }

    /** How far the value lies above the threshold, times {@code whole}. */
    BigDecimal excessOver(BigDecimal threshold) {
        return part.subtract(threshold.multiply(whole));
    }

    private @Nullable BigDecimal scaled(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.multiply(whole);
    }
}
