package vn.thidua.ingest.grid;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers as files write them, with bounds on what arithmetic would have to carry. */
final class ExactNumbers {

    private static final int MOST_DIGITS = 400;

    private ExactNumbers() {}

    /** Empty for what is no number, or one of hundreds of digits. */
    static Optional<BigDecimal> of(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean sane = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
