package vn.thidua.finding;

import java.math.BigDecimal;
import vn.thidua.bilingual.Language;

/** How figures stand in findings. */
public final class Figures {

    private Figures() {}

    /** With the reader's decimal sign, exact, without trailing zeros: 124,4. */
    public static String print(BigDecimal figure) {
        if (figure.signum() == 0) {
            return "0";
        }
        String plain = figure.stripTrailingZeros().toPlainString();
        return Language.isEnglish() ? plain : plain.replace('.', ',');
    }
}
