package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;

/** How far figures may be apart: as the rule book says for the indicator, else for the class, else as the digits tell. */
final class Tolerances {

    private final Map<String, BigDecimal> byClass;
    private final Map<String, BigDecimal> byCode = new HashMap<>();

    Tolerances(Campaign campaign) {
        byClass = campaign.registers().tolerances();
        for (Indicator indicator : campaign.indicators()) {
            BigDecimal tolerance = indicator.tolerance();
            if (tolerance != null) {
                byCode.put(indicator.code(), tolerance);
                indicator.rules().forEach(rule -> byCode.putIfAbsent(rule, tolerance));
            }
        }
    }

    /**
     * For figures told under the code of an indicator or of a rule whose figure it is.
     *
     * @param figures those that are told; {@code null} tells nothing
     */
    Tolerance of(BreakClass kind, String code, @Nullable BigDecimal... figures) {
        BigDecimal ofIndicator = byCode.get(code);
        if (ofIndicator != null) {
            return new Tolerance(ofIndicator, Tolerance.From.INDICATOR);
        }
        BigDecimal ofClass = byClass.get(kind.name());
        if (ofClass != null) {
            return new Tolerance(ofClass, Tolerance.From.CLASS);
        }
        return Tolerance.ofDigits(Arrays.stream(figures)
                .filter(Objects::nonNull)
                .map(Accuracy::of)
                .reduce(BigDecimal.ZERO, BigDecimal::max));
    }
}
