package vn.thidua.standing.years;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit's scores at one criterion of an earlier year.
 *
 * @param self its self-score
 * @param appraised what the appraiser gave
 * @param finalScore what counted
 * @param appraiser who appraised the line, in words; empty if nobody did
 */
public record PastScore(
        @Nullable BigDecimal self,
        @Nullable BigDecimal appraised,
        @Nullable BigDecimal finalScore,
        String appraiser) {}
