package vn.thidua.campaign.words;

import java.math.BigDecimal;
import vn.thidua.bilingual.Speech;

/** Numbers in the digits of the reader, whatever the machine's locale: 118,4; 1.018,4; −6; in English 1,018.4. */
public final class NumberText {

    private NumberText() {}

    /** Exact, without superfluous zeros: 90; 0,5. */
    public static String of(BigDecimal number) {
        return withDecimals(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    /** Exact, with the decimals that the number has: 90,00. */
    public static String withDecimals(BigDecimal number) {
        return Speech.number(number.toPlainString());
    }
}
