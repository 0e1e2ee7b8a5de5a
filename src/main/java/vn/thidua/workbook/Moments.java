package vn.thidua.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Moments as spreadsheets keep them: days since the end of 1899, by the clock of their place. */
public final class Moments {

    /** Excel counts its days from here. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1440);

    private Moments() {}

    public static BigDecimal serial(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(EPOCH.toLocalDate(), day));
    }

    /** To the minute, which is what ten decimals can tell. */
    public static BigDecimal serial(ZonedDateTime moment) {
        long minutes = ChronoUnit.MINUTES.between(EPOCH, moment.toLocalDateTime());
        return BigDecimal.valueOf(minutes).divide(MINUTES_A_DAY, 10, RoundingMode.HALF_UP);
    }
}
