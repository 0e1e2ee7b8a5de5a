package vn.thidua.bilingual;

/** A number's digits in groups of three. */
final class Digits {

    private static final int GROUP = 3;

    private Digits() {}

    static String of(String plain, char grouping, char point) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int decimals = digits.indexOf('.');
        int whole = decimals < 0 ? digits.length() : decimals;
        StringBuilder text = new StringBuilder(digits.length() + whole / GROUP + 1);
        text.append(negative ? "−" : "").append(digits, 0, whole);
        for (int group = text.length() - GROUP; group > (negative ? 1 : 0); group -= GROUP) {
            text.insert(group, grouping);
        }
        return decimals < 0
                ? text.toString()
                : text.append(point)
                        .append(digits, decimals + 1, digits.length())
                        .toString();
    }
}
