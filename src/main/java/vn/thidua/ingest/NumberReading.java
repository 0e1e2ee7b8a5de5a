package vn.thidua.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.grid.Cell;

/**
 * A cell read as the number that a person meant. Empty, zero and "không áp dụng" are three different things, and what can be
 * meant in two ways is unreadable rather than guessed.
 *
 * @param value the number; {@code null} unless {@code kind} is {@link Kind#NUMBER}
 * @param outOf the maximum written behind a slash, as in "03/3"; {@code null} mostly
 * @param repaired whether the cell was anything but a plain number
 * @param expected what should stand there instead, in Vietnamese; empty unless unreadable
 */
record NumberReading(
        Kind kind, @Nullable BigDecimal value, @Nullable BigDecimal outOf, boolean repaired, String expected) {

    /** What is expected where there is nothing more to say. */
    static final String NUMBER = "một con số";

    /** What a cell turned out to say. */
    enum Kind {
        EMPTY,
        NUMBER,
        NOT_APPLICABLE,
        UNREADABLE
    }

    /** Spreadsheets show 15 digits and store 8,2 as 8.1999999999999993: the person saw 8,2. */
    private static final MathContext SEEN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LAST_YEAR_OF_SMALL_NUMBERS = 1904;
    /** Shown as a minus or not at all, depending on the program. */
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final int LONGEST = 60;
    private static final Set<String> NOT_APPLICABLE = Set.of("khong ap dung", "kad", "k ad", "khong ad", "n a", "na");
    private static final Set<String> YES = Set.of("co", "x", "dat", "roi", "da co");
    private static final Set<String> NO = Set.of("khong", "khong co", "khong dat", "chua", "chua co", "chua dat");

    /** Reads a score, base, bonus, deduction or total. */
    static NumberReading of(Cell cell) {
        return switch (cell.kind()) {
            case EMPTY -> empty(false);
            case NUMBER -> ofNumber(cell);
            case TEXT -> ofText(cell);
            case DATE -> ofDate(cell);
            case BOOLEAN -> unreadable("một con số thay cho giá trị đúng/sai");
            case ERROR ->
                unreadable(
                        cell.uncalculated()
                                ? "một con số, với công thức đã được tính"
                                : "một con số thay cho công thức báo lỗi");
        };
    }

    /** Reads the score of a criterion: spreadsheets make a day of "03/3", which one knows by the base behind the slash. */
    static NumberReading ofScore(Cell cell, BigDecimal base) {
        LocalDateTime day = cell.moment();
        if (day != null && day.getYear() > LAST_YEAR_OF_SMALL_NUMBERS) {
            BigDecimal points = BigDecimal.valueOf(day.getDayOfMonth());
            boolean outOfBase = BigDecimal.valueOf(day.getMonthValue()).compareTo(base) == 0;
            return outOfBase && points.compareTo(base) <= 0 ? number(points, true) : ofDate(cell);
        }
        return of(cell).outOf(base);
    }

    /** Reads a quantity: besides numbers, "có" is 1 and "không" 0. */
    static NumberReading ofQuantity(Cell cell) {
        if (cell.kind() == Cell.Kind.BOOLEAN) {
            return number(cell.text().equals("TRUE") ? BigDecimal.ONE : BigDecimal.ZERO, false);
        }
        if (cell.kind() == Cell.Kind.TEXT) {
            String folded = Words.folded(cell.text());
            if (YES.contains(folded)) {
                return number(BigDecimal.ONE, false);
            }
            if (NO.contains(folded)) {
                return number(BigDecimal.ZERO, false);
            }
        }
        NumberReading reading = of(cell);
        return reading.outOf() == null ? reading : unreadable("một con số, không phải phân số");
    }

    /** A 5 in a cell that was formatted as a date shows as 05/01/1900; nobody means that day. Real days are no numbers. */
    private static NumberReading ofDate(Cell cell) {
        BigDecimal serial = cell.number();
        LocalDateTime day = cell.moment();
        boolean small = day != null
                && day.getYear() <= LAST_YEAR_OF_SMALL_NUMBERS
                && serial != null
                && (serial.signum() == 0 || serial.compareTo(BigDecimal.ONE) >= 0);
        return small && serial != null ? number(serial, true) : unreadable("một con số, không phải ngày tháng");
    }

    private static NumberReading ofNumber(Cell cell) {
        BigDecimal number = cell.number();
        if (number == null) {
            return empty(false);
        }
        BigDecimal seen = number.precision() > SEEN.getPrecision() ? number.round(SEEN) : number;
        return cell.percent() ? number(seen.movePointRight(2), true) : number(seen, false);
    }

    private static NumberReading ofText(Cell cell) {
        String written = cell.words();
        if (written.isEmpty()) {
            return empty(false);
        }
        if (cell.text().indexOf(SOFT_HYPHEN) >= 0) {
            return unreadable("một con số không có dấu nối ẩn");
        }
        if (written.length() > LONGEST) {
            return unreadable(NUMBER);
        }
        String plain = NumberText.plain(written);
        if (plain.isEmpty() || plain.equals("-")) {
            return empty(true);
        }
        if (NOT_APPLICABLE.contains(Words.folded(written))) {
            return new NumberReading(Kind.NOT_APPLICABLE, null, null, false, "");
        }
        return NumberText.read(plain, !isPlainInteger(written));
    }

    private static boolean isPlainInteger(String written) {
        return written.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The same if no maximum was written, or this one; in "2/5" of a criterion of 3 points something is amiss. */
    NumberReading outOf(BigDecimal most) {
        return outOf == null || outOf.compareTo(most) == 0
                ? this
                : unreadable("một con số, sau dấu gạch chéo chỉ có thể là điểm chuẩn");
    }

    static NumberReading number(BigDecimal value, boolean repaired) {
        return new NumberReading(Kind.NUMBER, tidy(value), null, repaired, "");
    }

    /** Some programs write 3 as 3.0: the zeros say nothing. */
    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static NumberReading unreadable(String expected) {
        return new NumberReading(Kind.UNREADABLE, null, null, false, expected);
    }

    private static NumberReading empty(boolean repaired) {
        return new NumberReading(Kind.EMPTY, null, null, repaired, "");
    }
}
