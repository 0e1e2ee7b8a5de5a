package vn.thidua.ingest.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** The functions that scoring tables use; all others cannot be computed. */
final class Functions {

    private static final int MOST_PLACES = 15;

    private Functions() {}

    static Value call(String name, List<Argument> arguments) {
        return switch (name) {
            case "SUM" -> Value.of(sum(numbers(arguments)));
            case "PRODUCT" -> reduced(numbers(arguments), (a, b) -> a.multiply(b, Formula.PRODUCTS));
            case "MIN" -> reduced(numbers(arguments), BigDecimal::min);
            case "MAX" -> reduced(numbers(arguments), BigDecimal::max);
            case "AVERAGE" -> average(numbers(arguments));
            case "COUNT" -> Value.of(BigDecimal.valueOf(numbers(arguments).size()));
            case "ROUND" -> rounded(arguments, RoundingMode.HALF_UP);
            case "ROUNDUP" -> rounded(arguments, RoundingMode.UP);
            case "ROUNDDOWN" -> rounded(arguments, RoundingMode.DOWN);
            case "INT" -> Value.of(number(arguments, 0).setScale(0, RoundingMode.FLOOR));
            case "ABS" -> Value.of(number(arguments, 0).abs());
            case "IF" -> chosen(arguments);
            case "IFERROR" ->
                value(arguments, 0).kind() == Value.Kind.ERROR ? value(arguments, 1) : value(arguments, 0);
            case "AND" -> Value.of(numbers(arguments).stream().allMatch(truth -> truth.signum() != 0));
            case "OR" -> Value.of(numbers(arguments).stream().anyMatch(truth -> truth.signum() != 0));
            case "NOT" -> Value.of(number(arguments, 0).signum() == 0);
            case "SUMIF" -> ConditionalSum.of(arguments);
            default -> throw new NotComputableException();
        };
    }

    private static Value value(List<Argument> arguments, int index) {
        if (index >= arguments.size()) {
            throw new NotComputableException();
        }
        return arguments.get(index).value();
    }

    private static BigDecimal number(List<Argument> arguments, int index) {
        return value(arguments, index).asNumber();
    }

    /** Texts, truths and blanks within ranges do not count; as an argument of its own a truth does. */
    private static List<BigDecimal> numbers(List<Argument> arguments) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Argument argument : arguments) {
            for (Value value : argument.values()) {
                boolean counts = argument.range() == null || value.kind() == Value.Kind.NUMBER;
                if (value.kind() == Value.Kind.ERROR) {
                    throw new NotComputableException();
                }
                if (counts) {
                    numbers.add(value.asNumber());
                }
            }
        }
        return numbers;
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Value reduced(List<BigDecimal> numbers, BinaryOperator<BigDecimal> by) {
        return Value.of(numbers.stream().reduce(by).orElse(BigDecimal.ZERO));
    }

    private static Value average(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Value.ERROR
                : Value.of(sum(numbers).divide(BigDecimal.valueOf(numbers.size()), Formula.DIGITS));
    }

    private static Value rounded(List<Argument> arguments, RoundingMode mode) {
        int places = arguments.size() < 2 ? 0 : number(arguments, 1).intValueExact();
        if (Math.abs(places) > MOST_PLACES) {
            throw new NotComputableException();
        }
        return Value.of(number(arguments, 0).setScale(places, mode));
    }

    private static Value chosen(List<Argument> arguments) {
        boolean holds = number(arguments, 0).signum() != 0;
        return !holds && arguments.size() < 3 ? Value.of(false) : value(arguments, holds ? 1 : 2);
    }
}
