package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers inside sentences, with a decimal comma or dot. */
final class Amounts {

    /** A number without sign. */
    static final String NUMBER = "\\d+(?:[.,]\\d+)*";

    /** The word for points; may be missing where it is understood. */
    static final String POINTS = "\\s*(?:diem|d)\\b";

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private Amounts() {}

    /**
     * The number meant; "1.000" is a thousand, as Vietnamese tables write it.
     *
     * @throws NumberFormatException if it cannot be told
     */
    static BigDecimal of(String written) {
        if (GROUPED.matcher(written).matches()) {
            return tidy(new BigDecimal(written.replace(".", "").replace(',', '.')));
        }
        if (!DECIMAL.matcher(written).matches()) {
            throw new NumberFormatException(written);
        }
        return tidy(new BigDecimal(written.replace(',', '.')));
    }

    static BigDecimal signed(String sign, String written) {
        return sign.contains("-") ? of(written).negate() : of(written);
    }

    static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
