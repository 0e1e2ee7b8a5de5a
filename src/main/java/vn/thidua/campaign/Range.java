package vn.thidua.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An interval of numbers with open or closed ends, such as "từ 70 đến dưới 85" = [70; 85).
 *
 * @param from lower end, or {@code null} if unbounded
 * @param to upper end, or {@code null} if unbounded
 */
public record Range(
        @Nullable BigDecimal from,
        boolean fromInclusive,
        @Nullable BigDecimal to,
        boolean toInclusive) {

    public boolean contains(BigDecimal value) {
        return aboveLower(value) && belowUpper(value);
    }

    private boolean aboveLower(BigDecimal value) {
        if (from == null) {
            return true;
        }
        int comparison = value.compareTo(from);
        return fromInclusive ? comparison >= 0 : comparison > 0;
    }

    private boolean belowUpper(BigDecimal value) {
        if (to == null) {
            return true;
        }
        int comparison = value.compareTo(to);
        return toInclusive ? comparison <= 0 : comparison < 0;
    }

    /** The interval in mathematical notation, such as {@code [70; 85)}. */
    @Override
    public String toString() {
        return (fromInclusive ? "[" : "(")
                + (from == null ? "−∞" : from.toPlainString())
                + "; "
                + (to == null ? "∞" : to.toPlainString())
                + (toInclusive ? "]" : ")");
    }
}
