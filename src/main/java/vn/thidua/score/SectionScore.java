package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A section's sums for one agency; a criterion without score counts 0 in {@code self} and {@code finalScore}.
 *
 * @param self sum of the self-scores; {@code null} if no self-score counts
 * @param appraised sum of the appraised scores; {@code null} unless every criterion below is appraised
 */
public record SectionScore(
        String section,
        @Nullable BigDecimal self,
        @Nullable BigDecimal appraised,
        @Nullable BigDecimal finalScore) {}
