package vn.thidua.ingest.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes one formula while reading it from left to right: comparisons, sums, products, powers, per cent, references,
 * functions. Decimals are exact but for quotients, which have the 16 digits of a spreadsheet.
 */
public final class Formula {

    static final MathContext DIGITS = MathContext.DECIMAL64;

    /** Wide enough that products of scores stay exact, narrow enough that hostile ones stay small. */
    static final MathContext PRODUCTS = MathContext.DECIMAL128;

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 32;
    private static final int HIGHEST_POWER = 64;

    private final Tokens tokens;
    private final Cells cells;
    private int depth;

    private Formula(Tokens tokens, Cells cells) {
        this.tokens = tokens;
        this.cells = cells;
    }

    /** @return the number that the formula gives, or nothing if it gives none or cannot be computed */
    public static Optional<BigDecimal> number(String formula, Cells cells) {
        if (formula.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Formula computed = new Formula(new Tokens(formula), cells);
            Value value = computed.comparison();
            return computed.tokens.atEnd() && value.kind() == Value.Kind.NUMBER
                    ? Optional.ofNullable(value.number())
                    : Optional.empty();
        } catch (NotComputableException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Value comparison() {
        if (++depth > DEEPEST) {
            throw new NotComputableException();
        }
        Value left = sum();
        for (String operator = tokens.takeAny("<=", ">=", "<>", "<", ">", "=");
                operator != null;
                operator = tokens.takeAny("<=", ">=", "<>", "<", ">", "=")) {
            left = Comparison.of(left, operator, sum());
        }
        depth--;
        return left;
    }

    private Value sum() {
        Value left = product();
        for (String operator = tokens.takeAny("+", "-"); operator != null; operator = tokens.takeAny("+", "-")) {
            BigDecimal right = product().asNumber();
            left = Value.of(left.asNumber().add(operator.equals("+") ? right : right.negate()));
        }
        return left;
    }

    private Value product() {
        Value left = power();
        for (String operator = tokens.takeAny("*", "/"); operator != null; operator = tokens.takeAny("*", "/")) {
            Value right = power();
            left = operator.equals("*")
                    ? Value.of(left.asNumber().multiply(right.asNumber(), PRODUCTS))
                    : quotient(left, right);
        }
        return left;
    }

    private static Value quotient(Value dividend, Value divisor) {
        return divisor.asNumber().signum() == 0
                ? Value.ERROR
                : Value.of(dividend.asNumber().divide(divisor.asNumber(), DIGITS));
    }

    private Value power() {
        Value base = signed();
        while (tokens.takeAny("^") != null) {
            int exponent = signed().asNumber().intValueExact();
            if (Math.abs(exponent) > HIGHEST_POWER) {
                throw new NotComputableException();
            }
            base = Value.of(base.asNumber().pow(exponent, DIGITS));
        }
        return base;
    }

    private Value signed() {
        boolean negative = false;
        String sign = tokens.takeAny("+", "-");
        while (sign != null) {
            negative ^= sign.equals("-");
            sign = tokens.takeAny("+", "-");
        }
        Value value = primary();
        while (tokens.takeAny("%") != null) {
            value = Value.of(value.asNumber().movePointLeft(2));
        }
        return negative ? Value.of(value.asNumber().negate()) : value;
    }

    private Value primary() {
        if (tokens.takeAny("(") != null) {
            Value value = comparison();
            tokens.expect(")");
            return value;
        }
        String text = tokens.takeString();
        if (text != null) {
            return Value.of(text);
        }
        BigDecimal number = tokens.takeNumber();
        return number == null ? named() : Value.of(number);
    }

    private Value named() {
        Reference reference = tokens.takeReference();
        if (reference != null) {
            return single(reference);
        }
        String name = tokens.takeName().toUpperCase(Locale.ROOT);
        if (tokens.takeAny("(") == null) {
            return truth(name);
        }
        return Functions.call(name, arguments());
    }

    private static Value truth(String name) {
        return switch (name) {
            case "TRUE" -> Value.of(true);
            case "FALSE" -> Value.of(false);
            default -> throw new NotComputableException();
        };
    }

    private Value single(Reference reference) {
        if (!reference.single()) {
            throw new NotComputableException();
        }
        List<Value> values = cells.in(reference);
        return values.isEmpty() ? Value.BLANK : values.get(0);
    }

    private List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        if (tokens.takeAny(")") != null) {
            return arguments;
        }
        do {
            arguments.add(argument());
        } while (tokens.takeAny(",", ";") != null);
        tokens.expect(")");
        return arguments;
    }

    /** A range as an argument is all its cells; anything else is one value. */
    private Argument argument() {
        int start = tokens.position();
        @Nullable Reference reference = tokens.takeReference();
        if (reference != null && tokens.atArgumentEnd()) {
            return new Argument(cells.in(reference), reference);
        }
        tokens.reset(start);
        if (tokens.atArgumentEnd()) {
            return new Argument(List.of(Value.BLANK), null);
        }
        return new Argument(List.of(comparison()), null);
    }
}
