package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * A sum that the sheet itself states.
 *
 * @param agency code of the agency
 * @param section code of the section, or {@code null} for the grand total
 * @param restatedSelf whether it repeats the self-scores' sum on an appraisal
 */
public record StatedTotal(String agency, @Nullable String section, BigDecimal value, boolean restatedSelf, Place place)
        implements Line {

    /** None beyond those of the scores that it sums. */
    @Override
    public Collection<String> agencies() {
        return List.of();
    }
}
