package vn.thidua.ingest.formula;

import java.math.BigDecimal;
import java.util.List;

/** SUMIF(range, criterion, range of summands) for criteria that are a number or a text to be equalled. */
final class ConditionalSum {

    private static final String PATTERN_SIGNS = "<>=*?~";

    private static final long MOST_PAIRS = 1_000_000;

    private ConditionalSum() {}

    static Value of(List<Argument> arguments) {
        if (arguments.size() < 2 || arguments.get(0).range() == null) {
            throw new NotComputableException();
        }
        Argument tested = arguments.get(0);
        Argument summed = arguments.size() > 2 ? arguments.get(2) : tested;
        Value wanted = arguments.get(1).value();
        if (wanted.text().chars().anyMatch(c -> PATTERN_SIGNS.indexOf(c) >= 0)) {
            throw new NotComputableException();
        }
        if ((long) tested.values().size() * summed.values().size() > MOST_PAIRS) {
            throw new NotComputableException();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Value value : tested.values()) {
            if (equal(value, wanted)) {
                sum = sum.add(opposite(value, tested, summed));
            }
        }
        return Value.of(sum);
    }

    private static boolean equal(Value value, Value wanted) {
        BigDecimal number = value.number();
        BigDecimal wantedNumber = wanted.number();
        return number != null && wantedNumber != null
                ? number.compareTo(wantedNumber) == 0
                : value.kind() == wanted.kind() && value.text().equalsIgnoreCase(wanted.text());
    }

    /** The cell of the summands that lies as the tested cell does among the tested. */
    private static BigDecimal opposite(Value value, Argument tested, Argument summed) {
        Reference from = tested.range();
        Reference to = summed.range();
        if (from == null || to == null) {
            throw new NotComputableException();
        }
        int row = to.firstRow() + value.row() - from.firstRow();
        int column = to.firstColumn() + value.column() - from.firstColumn();
        return summed.values().stream()
                .filter(summand -> summand.row() == row && summand.column() == column)
                .filter(summand -> summand.kind() == Value.Kind.NUMBER)
                .map(Value::asNumber)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
