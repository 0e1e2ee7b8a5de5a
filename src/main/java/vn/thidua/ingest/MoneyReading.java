package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.grid.Cell;

/**
 * An amount of money as a cell tells it: in the unit behind its number, else in that of its column.
 *
 * @param money {@code null} if empty, unreadable or of unknown unit
 * @param unitUnknown a number without any unit
 * @param expected what should stand there instead, in Vietnamese; empty unless unreadable
 */
record MoneyReading(@Nullable Money money, boolean unitUnknown, String expected) {

    private static final Pattern AMOUNT = Pattern.compile("([\\d., ]*\\d)\\s*(\\p{L}.*)?");
    /** Nobody pays parts of a đồng, so that a dot in front of three digits groups them. */
    private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:[. ]\\d{3})+|[1-9]\\d{0,2}(?:,\\d{3})+");

    static MoneyReading of(Cell cell, Money.@Nullable Unit ofColumn) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return amount(NumberReading.of(cell), ofColumn);
        }
        Matcher amount = AMOUNT.matcher(NumberText.plain(cell.words()));
        if (!amount.matches()) {
            return amount(NumberReading.of(cell), ofColumn);
        }
        String tail = amount.group(2) == null ? "" : Words.folded(amount.group(2));
        Optional<Money.Unit> told = Money.Unit.named(tail);
        if (!tail.isEmpty() && told.isEmpty()) {
            return unreadable("một số tiền, theo đồng, nghìn đồng, triệu đồng hoặc tỷ đồng");
        }
        Money.Unit unit = told.orElse(ofColumn);
        return amount(number(cell, amount.group(1), unit), unit);
    }

    private static NumberReading number(Cell cell, String digits, Money.@Nullable Unit unit) {
        boolean grouped = unit == Money.Unit.DONG && GROUPS.matcher(digits).matches();
        return grouped
                ? NumberReading.number(new BigDecimal(digits.replaceAll("[., ]", "")), false)
                : NumberReading.of(Cell.text(cell.row(), cell.column(), digits));
    }

    private static MoneyReading amount(NumberReading number, Money.@Nullable Unit unit) {
        BigDecimal value = number.value();
        if (number.kind() == NumberReading.Kind.UNREADABLE || number.outOf() != null) {
            return unreadable("một số tiền");
        }
        if (value == null || value.signum() == 0) {
            return new MoneyReading(value == null ? null : Money.NONE, false, "");
        }
        if (unit == null) {
            return new MoneyReading(null, true, "");
        }
        return Money.of(value, unit)
                .map(money -> new MoneyReading(money, false, ""))
                .orElseGet(() -> unreadable("một số tiền, là số đồng chẵn từ 0 trở lên"));
    }

    private static MoneyReading unreadable(String expected) {
        return new MoneyReading(null, false, expected);
    }
}
