package vn.thidua.ingest.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Dates that files write as such, {@code 2022-12-01T17:00:00}, rather than as serial numbers. */
final class IsoDates {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final int SERIAL_SCALE = 10;

    private IsoDates() {}

    /** The date or moment; an error for what is none. */
    static Cell cell(int row, int column, String written) {
        try {
            String plain = written.strip().replaceFirst("Z$", "");
            LocalDateTime moment =
                    plain.indexOf('T') < 0 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
            return of(row, column, moment);
        } catch (DateTimeException e) {
            return Cell.error(row, column, written);
        }
    }

    /** A time of the day, {@code PT10H30M00S}. */
    static Cell time(int row, int column, String written) {
        try {
            Duration time = Duration.parse(written.strip());
            boolean ofADay = !time.isNegative() && time.compareTo(Duration.ofDays(1)) < 0;
            return ofADay
                    ? of(row, column, DAY_ZERO.atTime(LocalTime.MIDNIGHT).plus(time))
                    : Cell.text(row, column, written);
        } catch (DateTimeException e) {
            return Cell.error(row, column, written);
        }
    }

    private static Cell of(int row, int column, LocalDateTime moment) {
        long days = ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate());
        BigDecimal part = BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                .divide(SECONDS, SERIAL_SCALE, RoundingMode.HALF_UP);
        BigDecimal serial = BigDecimal.valueOf(days).add(part).stripTrailingZeros();
        return Cell.date(row, column, serial, moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
