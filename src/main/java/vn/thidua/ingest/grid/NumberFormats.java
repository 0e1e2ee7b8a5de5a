package vn.thidua.ingest.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells dates and percentages from plain numbers, which in a workbook differ by their number format alone. */
final class NumberFormats {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final boolean from1904;
    private final Map<Integer, Shown> shown = new HashMap<>();

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    private enum Shown {
        NUMBER,
        PERCENT,
        DATE
    }

    /** The number as a number, a percentage or a date, by the format's number and code. */
    Cell cell(int row, int column, BigDecimal number, String text, @Nullable Integer id, @Nullable String code) {
        Shown as = id == null ? Shown.NUMBER : shownAs(id, code);
        if (as == Shown.DATE && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return Cell.date(row, column, number, moment(number));
        }
        return Cell.number(row, column, number, text, as == Shown.PERCENT);
    }

    private Shown shownAs(int id, @Nullable String code) {
        Shown known = shown.get(id);
        if (known == null) {
            known = shown(id, code);
            shown.put(id, known);
        }
        return known;
    }

    private LocalDateTime moment(BigDecimal serial) {
        BigDecimal day = serial.setScale(0, RoundingMode.DOWN);
        long seconds = serial.subtract(day)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return DAY_ZERO.plusDays(day.longValueExact() + (from1904 ? DAYS_TO_1904 : 0))
                .atStartOfDay()
                .plusSeconds(seconds);
    }

    /** Numbers below 164 are built in and need no code; 27-36 and 50-58 are dates of East Asian locales. */
    private static Shown shown(int id, @Nullable String code) {
        if (id == 9 || id == 10) {
            return Shown.PERCENT;
        }
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) {
            return Shown.DATE;
        }
        return id < 164 || code == null ? Shown.NUMBER : ofCode(code.toLowerCase(Locale.ROOT));
    }

    /** Letters within quotes, brackets or after a backslash are literal text. */
    private static Shown ofCode(String code) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' || c == '_') {
                i++;
            } else if (c == '[' || c == ']') {
                bracketed = c == '[';
            } else if (!quoted && !bracketed) {
                if (c == '%') {
                    return Shown.PERCENT;
                }
                if ("ymdhs".indexOf(c) >= 0) {
                    return Shown.DATE;
                }
            }
        }
        return Shown.NUMBER;
    }
}
