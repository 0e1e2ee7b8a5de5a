package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.bilingual.Speech;

/** A score or quantity in the digits of the reader: exact, decimal comma, no trailing zeros, such as 118,4. */
public final class ScoreText {

    private ScoreText() {}

    public static String of(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Speech.figures(bare.toPlainString());
    }
}
