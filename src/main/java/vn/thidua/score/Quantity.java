package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;
import vn.thidua.ingest.QuantityLine;

/**
 * A reported quantity.
 *
 * @param plan kế hoạch, or {@code null} if not told
 * @param actual thực hiện
 * @param place the cell of {@code actual}, or {@code null} if it comes from the register
 * @param planPlace the cell of {@code plan}, or {@code null} if it has none
 */
public record Quantity(
        @Nullable BigDecimal plan,
        BigDecimal actual,
        @Nullable Place place,
        @Nullable Place planPlace) {

    /** Without a plan. */
    Quantity(BigDecimal actual, @Nullable Place place) {
        this(null, actual, place, null);
    }

    static Quantity of(QuantityLine line, BigDecimal actual) {
        return new Quantity(line.plan(), actual, line.place(), line.planPlace());
    }

    static Quantity ofDays(int days) {
        return new Quantity(BigDecimal.valueOf(days), null);
    }

    /** How much of it there is; less than nothing is nothing. */
    BigDecimal count() {
        return actual.max(BigDecimal.ZERO);
    }

    /** At least one case, or "có". */
    boolean yes() {
        return actual.compareTo(BigDecimal.ONE) >= 0;
    }

    /** The plan where a percentage can be taken of it, else {@code null}. */
    @Nullable
    BigDecimal positivePlan() {
        return plan != null && plan.signum() > 0 ? plan : null;
    }
}
