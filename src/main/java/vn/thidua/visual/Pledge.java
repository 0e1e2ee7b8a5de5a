package vn.thidua.visual;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target of the pact with what was reached.
 *
 * @param agency name
 * @param indicator what was promised
 * @param unit such as "hồ sơ"; may be empty
 * @param plan what was planned
 * @param actual what was reached, or {@code null} where nothing was told
 * @param kept whether that keeps the promise
 */
public record Pledge(
        String agency,
        String indicator,
        String unit,
        BigDecimal plan,
        @Nullable BigDecimal actual,
        boolean kept) {}
