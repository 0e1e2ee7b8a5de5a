package vn.thidua.workbook.template;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Final scores of the year before, to be printed beside the new ones.
 *
 * @param scores by code of agency, then of criterion
 */
public record LastYear(Map<String, Map<String, BigDecimal>> scores) {

    public static final LastYear UNKNOWN = new LastYear(Map.of());

    public LastYear {
        Map<String, Map<String, BigDecimal>> copy = new HashMap<>();
        scores.forEach((agency, own) -> copy.put(agency, Map.copyOf(own)));
        scores = Map.copyOf(copy);
    }

    boolean knows(String agency) {
        return scores.containsKey(agency);
    }

    @Nullable
    BigDecimal score(String agency, String criterion) {
        return scores.getOrDefault(agency, Map.of()).get(criterion);
    }
}
