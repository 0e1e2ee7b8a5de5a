package vn.thidua.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How scores are brought to a scale: once when a criterion's rules have been applied, and once more when printed.
 *
 * @param calculationScale decimals kept while computing, 0 to 20; 10 unless the campaign says otherwise
 * @param displayScale decimals printed, 0 to {@code calculationScale}
 */
public record Rounding(int calculationScale, int displayScale, RoundingMode mode) {

    /** The score as it is computed with from here on. */
    public BigDecimal calculation(BigDecimal score) {
        return score.setScale(calculationScale, mode);
    }

    /** The score as a person sees it; never computed with. */
    public BigDecimal display(BigDecimal score) {
        return score.setScale(displayScale, mode);
    }
}
