package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum and what counts of it.
 *
 * @param sum as it was added up
 * @param counting what is left of it within its bound
 */
public record Capped(BigDecimal sum, BigDecimal counting) {

    /** At most the cap; all of it if there is none. */
    static Capped atMost(@Nullable BigDecimal cap, BigDecimal sum) {
        return new Capped(sum, cap == null ? sum : sum.min(cap));
    }

    /** At most so far from the middle either way; all of it if there is no bound. */
    static Capped around(BigDecimal middle, @Nullable BigDecimal distance, BigDecimal sum) {
        return new Capped(
                sum, distance == null ? sum : sum.min(middle.add(distance)).max(middle.subtract(distance)));
    }

    /** Whether the bound took something away or added it. */
    public boolean bites() {
        return sum.compareTo(counting) != 0;
    }
}
