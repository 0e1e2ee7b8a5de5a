package vn.thidua.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency reached the year before, as the rule book tells it.
 *
 * @param rank in its bloc, or {@code null} if unknown or unranked
 * @param awards codes of awards that it received
 */
public record LastYear(String agency, @Nullable Integer rank, List<String> awards) {

    public LastYear {
        awards = List.copyOf(awards);
    }
}
