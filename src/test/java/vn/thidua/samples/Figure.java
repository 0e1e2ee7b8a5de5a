package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.Optional;

/** What a person typed into a cell: {@code 3.5} is a number, {@code '3,5} is text, nothing is nothing. */
final class Figure {

    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private Figure() {}

    /** The value of the cell: a number where a number was typed, else text. */
    static Object of(String typed) {
        if (typed.matches(NUMBER)) {
            return new BigDecimal(typed);
        }
        return typed.startsWith("'") ? typed.substring(1) : typed;
    }

    /** The amount that is meant, also where it was typed as text with a decimal comma. */
    static Optional<BigDecimal> amount(String typed) {
        String plain = (typed.startsWith("'") ? typed.substring(1) : typed).replace(',', '.');
        return plain.matches(NUMBER) ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
