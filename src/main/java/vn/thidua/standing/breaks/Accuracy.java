package vn.thidua.standing.breaks;

import java.math.BigDecimal;

/** How exactly a figure is told, by the digits it is written with. */
final class Accuracy {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Accuracy() {}

    /** Half a unit of the last digit written: 0.05 for 98.2. Whole figures are counted, not rounded: 0. */
    static BigDecimal of(BigDecimal figure) {
        int decimals = figure.stripTrailingZeros().scale();
        return decimals <= 0 ? BigDecimal.ZERO : HALF.movePointLeft(decimals);
    }
}
