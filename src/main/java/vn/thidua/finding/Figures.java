package vn.thidua.finding;

import java.math.BigDecimal;

/** How figures stand in findings. */
public final class Figures {

    private Figures() {}

    /** With decimal comma, exact, without trailing zeros: 124,4. */
    public static String print(BigDecimal figure) {
        if (figure.signum() == 0) {
            return "0";
        }
        return figure.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
