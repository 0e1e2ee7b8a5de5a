package vn.thidua.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.grid.Cell;

/**
 * First and last day of something as a cell tells it: a day, two of them, months, a quarter, the year. What has no year is of
 * the year that the sheet is of.
 */
record SpanReading(LocalDate from, LocalDate to) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[-–—]|đến hết|đến|tới)\\s*");
    private static final Pattern LONG_DAY =
            Pattern.compile("(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s*(?:năm|/|,)\\s*(\\d{4}))?");
    private static final Pattern YEAR_BEHIND = Pattern.compile("\\s*(?:/|năm|,)\\s*(\\d{4})$");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?");
    private static final Pattern DAY_ALONE = Pattern.compile("(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("tháng\\s*(\\d{1,2})|(\\d{1,2})(?=\\s*/\\s*\\d{4}$)");
    private static final Pattern QUARTER = Pattern.compile("quý\\s*(iv|i{1,3}|[1-4])");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:cả|trong|suốt)?\\s*năm(?:\\s*(\\d{4}))?");
    private static final Pattern FILLERS = Pattern.compile("\\b(?:từ|ngày)\\s+");

    /** Empty if it tells none, or one that does not exist, or its end before its beginning. */
    static Optional<SpanReading> of(Cell cell, int year) {
        if (cell.moment() != null) {
            return DateReading.day(cell).map(day -> new SpanReading(day, day));
        }
        String text = cell.words().toLowerCase(Locale.ROOT);
        String plain = LONG_DAY.matcher(FILLERS.matcher(text).replaceAll(""))
                .replaceAll(
                        day -> day.group(1) + "/" + day.group(2) + (day.group(3) == null ? "" : "/" + day.group(3)));
        try {
            return whole(plain, year).or(() -> between(plain, year)).filter(span -> !span.to.isBefore(span.from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<SpanReading> whole(String text, int year) {
        return DateReading.day(Cell.text(1, 0, text))
                .filter(day -> DAY.matcher(text).matches() || text.matches("\\d{4}-\\d{1,2}-\\d{1,2}"))
                .map(day -> new SpanReading(day, day))
                .or(() -> one(text, year));
    }

    /** The last separator that has something readable on both sides; the first end takes from the second what it lacks. */
    private static Optional<SpanReading> between(String text, int year) {
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            String first = text.substring(0, separator.start()).strip();
            String last = text.substring(separator.end()).strip();
            Optional<SpanReading> end = whole(last, year);
            if (end.isPresent() && !first.isEmpty()) {
                Optional<SpanReading> start = start(first, last, end.get().to());
                if (start.isPresent()) {
                    return Optional.of(
                            new SpanReading(start.get().from(), end.get().to()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SpanReading> start(String first, String last, LocalDate end) {
        if (!DAY_ALONE.matcher(first).matches()) {
            return whole(first, end.getYear());
        }
        int number = Integer.parseInt(first);
        if (DAY.matcher(last).matches()) {
            LocalDate day = end.withDayOfMonth(number);
            return Optional.of(new SpanReading(day, day));
        }
        return MONTH.matcher(last).lookingAt()
                ? Optional.of(month(YearMonth.of(end.getYear(), number)))
                : Optional.empty();
    }

    private static Optional<SpanReading> one(String text, int year) {
        Matcher day = DAY.matcher(text);
        if (day.matches() && day.group(3) == null) {
            LocalDate date = LocalDate.of(year, number(day.group(2)), number(day.group(1)));
            return Optional.of(new SpanReading(date, date));
        }
        Matcher behind = YEAR_BEHIND.matcher(text);
        boolean told = behind.find();
        int of = told ? number(behind.group(1)) : year;
        Matcher month = MONTH.matcher(text);
        if (month.lookingAt() && rest(text, month.end()).matches("(?:" + YEAR_BEHIND.pattern() + ")?")) {
            String written = month.group(1) == null ? month.group(2) : month.group(1);
            return Optional.of(month(YearMonth.of(of, number(written))));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.lookingAt() && rest(text, quarter.end()).matches("(?:" + YEAR_BEHIND.pattern() + ")?")) {
            int last = 3 * quarter(quarter.group(1));
            return Optional.of(new SpanReading(
                    LocalDate.of(of, last - 2, 1), YearMonth.of(of, last).atEndOfMonth()));
        }
        Matcher whole = WHOLE_YEAR.matcher(text);
        if (whole.matches()) {
            int all = whole.group(1) == null ? year : number(whole.group(1));
            return Optional.of(new SpanReading(LocalDate.of(all, 1, 1), LocalDate.of(all, 12, 31)));
        }
        return Optional.empty();
    }

    private static String rest(String text, int from) {
        return text.substring(from).stripTrailing();
    }

    private static SpanReading month(YearMonth month) {
        return new SpanReading(month.atDay(1), month.atEndOfMonth());
    }

    private static int quarter(String written) {
        return switch (written) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
