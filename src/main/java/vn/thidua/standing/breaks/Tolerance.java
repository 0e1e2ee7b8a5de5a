package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far two sides may be apart without a break.
 *
 * @param amount in the unit of the figure, at least 0
 */
public record Tolerance(BigDecimal amount, From from) {

    /** Who says so. */
    public enum From {
        /** The rule book, for the indicator. */
        INDICATOR("theo chỉ tiêu"),
        /** The rule book, for the class of breaks. */
        CLASS("theo loại chênh lệch"),
        /** The digits with which the less exact side is written. */
        DIGITS("theo chữ số đã ghi");

        private final String label;

        From(String label) {
            this.label = label;
        }

        /** In the language of the reader. */
        public String label() {
            return say(label);
        }
    }

    static Tolerance ofDigits(BigDecimal amount) {
        return new Tolerance(amount, From.DIGITS);
    }

    /** Whether two figures are farther apart; none where one is missing. */
    boolean parts(@Nullable BigDecimal first, @Nullable BigDecimal second) {
        return first != null && second != null && first.subtract(second).abs().compareTo(amount) > 0;
    }
}
