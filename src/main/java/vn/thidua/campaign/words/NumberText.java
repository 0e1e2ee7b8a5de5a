package vn.thidua.campaign.words;

import java.math.BigDecimal;

/** Numbers in the digits of a Vietnamese reader, whatever the machine's locale: 118,4; 1.018,4; −6. */
public final class NumberText {

    private static final int GROUP = 3;

    private NumberText() {}

    /** Exact, without superfluous zeros: 90; 0,5. */
    public static String of(BigDecimal number) {
        return withDecimals(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    /** Exact, with the decimals that the number has: 90,00. */
    public static String withDecimals(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain.length() + whole / GROUP + 1);
        text.append(number.signum() < 0 ? "−" : "").append(plain, 0, whole);
        for (int dot = text.length() - GROUP; dot > (number.signum() < 0 ? 1 : 0); dot -= GROUP) {
            text.insert(dot, '.');
        }
        return point < 0
                ? text.toString()
                : text.append(',').append(plain, point + 1, plain.length()).toString();
    }
}
