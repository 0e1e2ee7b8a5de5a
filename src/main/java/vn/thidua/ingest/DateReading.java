package vn.thidua.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.grid.Cell;

/** Days and times of day as a register has them: real ones, or text such as "05/12/2022" and "16h30". */
final class DateReading {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})(?!\\d).*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*");
    private static final Pattern TIME =
            Pattern.compile("(?:.*\\s)?(\\d{1,2})\\s*(?::|h|g|giờ)\\s*(\\d{1,2})?(?::(\\d{1,2}))?\\s*(?:phút|p)?");
    private static final int FIRST_YEAR = 1901;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private DateReading() {}

    /** The day, of a text also where a time follows it; empty if there is none or it does not exist. */
    static Optional<LocalDate> day(Cell cell) {
        if (cell.moment() != null) {
            LocalDate day = cell.moment().toLocalDate();
            return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
        }
        String text = cell.words();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    /** The time of day; empty if there is none or it does not exist. */
    static Optional<LocalTime> time(Cell cell) {
        if (cell.moment() != null) {
            return Optional.of(cell.moment().toLocalTime());
        }
        BigDecimal number = cell.number();
        if (number != null) {
            return partOfDay(number);
        }
        Matcher time = TIME.matcher(cell.words().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(number(time.group(1)), number(time.group(2)), number(time.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time without its number format is the part of the day that has passed. */
    private static Optional<LocalTime> partOfDay(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        BigDecimal seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP);
        return Optional.of(LocalTime.MIDNIGHT.plusSeconds(seconds.longValueExact()));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
