package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency's result in one year, or that of the unit from which it comes.
 *
 * @param units names of the units whose result it is; several before a merger
 * @param bloc name of the bloc where it was another one, else empty
 * @param rank {@code null} if unranked, and before a merger
 * @param ranked how many were ranked
 * @param total {@code null} if unranked; before a merger what the setting makes of several
 * @param max base points of the table of points, or {@code null} where unknown
 * @param awardClass the class in words; empty if none or of several units
 */
public record YearResult(
        int year,
        List<String> units,
        String bloc,
        @Nullable Integer rank,
        int ranked,
        @Nullable BigDecimal total,
        @Nullable BigDecimal max,
        String awardClass) {

    public YearResult {
        units = List.copyOf(units);
    }
}
