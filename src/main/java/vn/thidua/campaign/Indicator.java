package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that several papers tell (chỉ tiêu), each in its own words: the pact, its report, the sheet of figures.
 *
 * @param code unique in the campaign
 * @param unit what it is told in (đơn vị tính), or {@code null}
 * @param aliases other names under which papers tell it
 * @param rules codes of the rules whose plan and actual figure it is
 * @param tolerance largest difference between two papers that is none, in the indicator's unit, at least 0; {@code null} if
 *     the digits written decide
 * @param owner whose figure holds: code of a member, or the name of an office; {@code null} if nobody's goes before the others
 * @param toldBy codes of the agencies that tell one and the same figure; empty if each agency has its own
 */
public record Indicator(
        String code,
        String title,
        @Nullable String unit,
        List<String> aliases,
        List<String> rules,
        Direction direction,
        @Nullable BigDecimal tolerance,
        @Nullable String owner,
        List<String> toldBy) {

    public Indicator {
        aliases = List.copyOf(aliases);
        rules = List.copyOf(rules);
        toldBy = List.copyOf(toldBy);
    }

    /** Nobody owns it, and each agency has its own. */
    public Indicator(
            String code,
            String title,
            @Nullable String unit,
            List<String> aliases,
            List<String> rules,
            Direction direction,
            @Nullable BigDecimal tolerance) {
        this(code, title, unit, aliases, rules, direction, tolerance, null, List.of());
    }

    /** On which side of its target it is kept. */
    public enum Direction {
        /** The target or more (từ … trở lên). */
        AT_LEAST("≥"),
        /** More than the target (trên …). */
        ABOVE(">"),
        /** The target or less (không quá …). */
        AT_MOST("≤"),
        /** Less than the target (dưới …). */
        BELOW("<");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        /** As it stands before the target. */
        public String sign() {
            return sign;
        }

        /** Whether less is better. */
        public boolean downwards() {
            return this == AT_MOST || this == BELOW;
        }

        public boolean kept(BigDecimal actual, BigDecimal target) {
            int compared = actual.compareTo(target);
            return switch (this) {
                case AT_LEAST -> compared >= 0;
                case ABOVE -> compared > 0;
                case AT_MOST -> compared <= 0;
                case BELOW -> compared < 0;
            };
        }
    }

    /** Whether it is one figure that several agencies tell. */
    public boolean shared() {
        return !toldBy.isEmpty();
    }

    /** All that papers may call it. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(code, title), aliases.stream());
    }

    /** Whether figures in this unit can be compared with it; where nobody names a unit, they can. */
    public boolean toldIn(String written) {
        return unit == null || written.isBlank() || unitKey(written).equals(unitKey(unit));
    }

    /** A unit in any spelling as one word for it; empty for none. */
    public static String unitKey(String unit) {
        String key = NameKey.of(unit.replace("%", " phan tram "));
        return key.equals("ti le") || key.equals("ty le") ? "phan tram" : key;
    }

    /** How it is called where people read of it: {@code CT2 – Giải ngân vốn được giao}. */
    public String subject() {
        return code + " – " + title;
    }
}
