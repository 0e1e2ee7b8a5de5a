package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spelling of numbers in Vietnamese office tables: comma or dot, blanks, signs, units, "03/3". */
final class NumberText {

    private static final String UNAMBIGUOUS = "một con số, rõ là dấu thập phân hay dấu phân cách hàng nghìn";

    private static final String MINUS_SIGNS = "−–—‒―‐‑˗﹘﹣⁻";
    private static final Pattern APOSTROPHES = Pattern.compile("^\\s*['’‘`´]+|['’‘`´]+\\s*$");
    private static final Pattern UNIT = Pattern.compile("\\s*(?:điểm|đ|d|diem|%)\\s*\\.?$");
    private static final Pattern AROUND_SEPARATOR = Pattern.compile("(?<=\\d)\\s*([.,])\\s*(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("([+-]?)\\s*(\\d[\\d., ]*)");
    private static final Pattern BLANK_GROUPS = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,](?!\\d{3}$)\\d+)?");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern THOUSANDS = Pattern.compile("(?=\\d*[1-9]\\d*[.,])\\d{1,3}[.,]\\d{3}");

    private NumberText() {}

    /** Full-width characters, dashes and apostrophes as one types them on a plain keyboard; lower case. */
    static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
            plain.append(MINUS_SIGNS.indexOf(narrow) >= 0 ? '-' : narrow);
        }
        return APOSTROPHES.matcher(plain).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #plain} gave. */
    static NumberReading read(String plain, boolean repaired) {
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return decimal(withoutUnit(plain), repaired);
        }
        NumberReading score = decimal(withoutUnit(plain.substring(0, slash).strip()), true);
        NumberReading most = decimal(withoutUnit(plain.substring(slash + 1).strip()), true);
        if (score.value() == null || most.value() == null) {
            return NumberReading.unreadable(NumberReading.NUMBER);
        }
        return new NumberReading(NumberReading.Kind.NUMBER, score.value(), most.value(), true, "");
    }

    private static String withoutUnit(String text) {
        return UNIT.matcher(text).replaceFirst("");
    }

    private static NumberReading decimal(String bare, boolean repaired) {
        Matcher number = NUMBER.matcher(AROUND_SEPARATOR.matcher(bare).replaceAll("$1"));
        if (!number.matches()) {
            return NumberReading.unreadable(NumberReading.NUMBER);
        }
        String digits = number.group(2).strip();
        if (digits.indexOf(' ') >= 0) {
            if (!BLANK_GROUPS.matcher(digits).matches()) {
                return NumberReading.unreadable(NumberReading.NUMBER);
            }
            return signed(number.group(1), digits.replace(" ", "").replace(',', '.'));
        }
        if (THOUSANDS.matcher(digits).matches()) {
            return NumberReading.unreadable(UNAMBIGUOUS);
        }
        String canonical = canonical(digits);
        if (canonical.isEmpty()) {
            return NumberReading.unreadable(NumberReading.NUMBER);
        }
        NumberReading reading = signed(number.group(1), canonical);
        return repaired ? reading : NumberReading.number(new BigDecimal(canonical), false);
    }

    /** Only digits and at most one decimal point; empty if the separators make no sense. */
    private static String canonical(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return digits;
        }
        String whole = digits.substring(0, last);
        String fraction = digits.substring(last + 1);
        char point = digits.charAt(last);
        if (whole.indexOf(point) >= 0) {
            boolean sameEverywhere = whole.indexOf(point == '.' ? ',' : '.') < 0;
            return sameEverywhere && GROUPS.matcher(digits).matches() ? onlyDigits(digits) : "";
        }
        boolean grouped = onlyDigits(whole).length() == whole.length()
                || GROUPS.matcher(whole).matches();
        return grouped && !fraction.isEmpty() ? onlyDigits(whole) + "." + fraction : "";
    }

    private static String onlyDigits(String text) {
        return text.replace(".", "").replace(",", "");
    }

    private static NumberReading signed(String sign, String canonical) {
        BigDecimal value = new BigDecimal(canonical);
        return NumberReading.number(sign.equals("-") ? value.negate() : value, true);
    }
}
