package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount of money.
 *
 * @param dong in whole đồng, at least 0
 */
public record Money(BigDecimal dong) {

    public static final Money NONE = new Money(BigDecimal.ZERO);

    /** What amounts are told in. */
    public enum Unit {
        BILLION(9, "ty|ti"),
        MILLION(6, "trieu|tr"),
        THOUSAND(3, "nghin|ngan"),
        DONG(0, "dong|vnd|d");

        private final int power;
        private final Pattern within;
        private final Pattern whole;

        Unit(int power, String names) {
            this.power = power;
            this.within = Pattern.compile("(?:^| )(?:" + names + ")(?: |$)");
            this.whole = Pattern.compile("(?:" + names + ")(?: dong| vnd| d)?");
        }

        /** The unit that a heading names among other words; {@code trieu dong} is millions. */
        static Optional<Unit> within(String folded) {
            return Stream.of(values())
                    .filter(unit -> unit.within.matcher(folded).find())
                    .findFirst();
        }

        /** The unit that the text is, and nothing else. */
        static Optional<Unit> named(String folded) {
            return Stream.of(values())
                    .filter(unit -> unit.whole.matcher(folded).matches())
                    .findFirst();
        }
    }

    public Money {
        if (dong.signum() < 0) {
            throw new IllegalArgumentException("Below nothing: " + dong);
        }
        dong = dong.setScale(0);
    }

    /** The amount, or nothing if it is negative or not whole in đồng. */
    static Optional<Money> of(BigDecimal amount, Unit unit) {
        BigDecimal dong = amount.movePointRight(unit.power);
        boolean whole = dong.signum() == 0 || dong.stripTrailingZeros().scale() <= 0;
        return whole && dong.signum() >= 0 ? Optional.of(new Money(dong)) : Optional.empty();
    }

    public Money plus(Money other) {
        return new Money(dong.add(other.dong));
    }

    /** So much of the unit that is called so; empty if it is none of money. */
    public Optional<BigDecimal> in(String unit) {
        return Unit.named(Words.folded(unit)).map(this::in);
    }

    /** So much of the unit, without zeros behind it. */
    BigDecimal in(Unit unit) {
        BigDecimal amount = dong.movePointLeft(unit.power).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** As people read it: {@code 220.000.000 đồng}. */
    public String text() {
        StringBuilder text = new StringBuilder(dong.toPlainString());
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        return text.append(" đồng").toString();
    }
}
