package vn.thidua.ingest;

import static vn.thidua.campaign.Indicator.Direction.ABOVE;
import static vn.thidua.campaign.Indicator.Direction.AT_LEAST;
import static vn.thidua.campaign.Indicator.Direction.AT_MOST;
import static vn.thidua.campaign.Indicator.Direction.BELOW;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.ingest.grid.Cell;

/**
 * A target or what became of it as a cell tells it, with the side on which it is kept and the unit: "≥ 95 %", "không quá 2",
 * "từ 20 đề tài trở lên".
 *
 * @param direction {@code null} if the cell does not say
 */
record TargetReading(NumberReading number, @Nullable Direction direction) {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d[\\d., ]*)(%|\\p{L}.*)?");
    private static final Pattern REACHED = Pattern.compile("^(?:đạt|hoàn thành)\\s+(?=\\S)");

    /** Words before or behind a number, those that contain others first. */
    private record Sign(String words, Direction direction) {}

    private static final List<Sign> BEFORE = List.of(
            new Sign("≥", AT_LEAST),
            new Sign(">=", AT_LEAST),
            new Sign("=>", AT_LEAST),
            new Sign("không dưới ", AT_LEAST),
            new Sign("không thấp hơn ", AT_LEAST),
            new Sign("không ít hơn ", AT_LEAST),
            new Sign("tối thiểu ", AT_LEAST),
            new Sign("ít nhất ", AT_LEAST),
            new Sign("từ ", AT_LEAST),
            new Sign("≤", AT_MOST),
            new Sign("<=", AT_MOST),
            new Sign("=<", AT_MOST),
            new Sign("không quá ", AT_MOST),
            new Sign("không vượt quá ", AT_MOST),
            new Sign("không vượt ", AT_MOST),
            new Sign("tối đa ", AT_MOST),
            new Sign("nhiều nhất ", AT_MOST),
            new Sign(">", ABOVE),
            new Sign("trên ", ABOVE),
            new Sign("hơn ", ABOVE),
            new Sign("<", BELOW),
            new Sign("dưới ", BELOW));

    private static final List<Sign> BEHIND = List.of(new Sign(" trở lên", AT_LEAST), new Sign(" trở xuống", AT_MOST));

    /** @param unit in which the row is told; empty if it does not say */
    static TargetReading of(Cell cell, String unit) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return new TargetReading(NumberReading.ofQuantity(cell), null);
        }
        String rest = REACHED.matcher(NumberText.plain(cell.words())).replaceFirst("");
        Direction direction = null;
        for (Sign sign : BEFORE) {
            if (direction == null && rest.startsWith(sign.words())) {
                direction = sign.direction();
                rest = rest.substring(sign.words().length()).strip();
            }
        }
        for (Sign sign : BEHIND) {
            if (rest.endsWith(sign.words())) {
                direction = sign.direction();
                rest = rest.substring(0, rest.length() - sign.words().length()).strip();
            }
        }
        Matcher amount = AMOUNT.matcher(rest);
        boolean inUnit = amount.matches() && amount.group(2) != null && fits(amount.group(2), unit);
        return direction == null && !inUnit
                ? new TargetReading(NumberReading.ofQuantity(cell), null)
                : new TargetReading(plain(cell, inUnit ? amount.group(1) : rest), direction);
    }

    private static boolean fits(String written, String unit) {
        return unit.isEmpty() || written.equals("%") || Words.folded(written).equals(Words.folded(unit));
    }

    /** To write a sign or a unit beside a number is no mistake that would have to be told. */
    private static NumberReading plain(Cell cell, String digits) {
        NumberReading number = NumberReading.ofQuantity(Cell.text(cell.row(), cell.column(), digits.strip()));
        if (number.kind() == NumberReading.Kind.EMPTY) {
            return NumberReading.unreadable(NumberReading.NUMBER);
        }
        return number.value() == null ? number : NumberReading.number(number.value(), false);
    }
}
