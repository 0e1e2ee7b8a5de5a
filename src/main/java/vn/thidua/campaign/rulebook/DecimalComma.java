package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import vn.thidua.campaign.Range;

/** Numbers inside Vietnamese sentences: 57.5 is written 57,5. */
final class DecimalComma {

    private DecimalComma() {}

    static String of(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    static String of(Range range) {
        return range.toString().replace('.', ',');
    }
}
