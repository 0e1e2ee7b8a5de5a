package vn.thidua.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * A percentage that a sheet states beside the two figures that make it.
 *
 * @param stated in percent
 * @param whole not 0
 */
public record StatedRate(BigDecimal stated, BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** How a stated percentage went wrong. */
    public enum Mistake {
        /** Further digits were cut off instead of rounded. */
        TRUNCATED(" (bị cắt bớt chữ số, không làm tròn)"),
        /** It is that of another line of the sheet; of whole percentages nobody can tell. */
        COPIED(" (trùng với tỷ lệ của dòng khác)"),
        /** Neither of these. */
        WRONG("");

        private final String words;

        Mistake(String words) {
            this.words = words;
        }

        /** To stand behind the right percentage, in Vietnamese; empty where there is nothing to say. */
        public String words() {
            return words;
        }
    }

    public StatedRate {
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("No percentage of nothing");
        }
    }

    /** What it should be, with as many decimals as were stated, rounded half up. */
    public BigDecimal right() {
        return percent(RoundingMode.HALF_UP);
    }

    /** How far the percentage may be from its parts: half a unit of its last digit. */
    public BigDecimal tolerance() {
        return HALF.movePointLeft(decimals());
    }

    /** What went wrong, if anything did. */
    public Optional<Mistake> mistake(Collection<StatedRate> ofSheet) {
        BigDecimal apart =
                stated.multiply(whole).subtract(part.multiply(HUNDRED)).abs();
        if (apart.compareTo(tolerance().multiply(whole.abs())) <= 0) {
            return Optional.empty();
        }
        if (stated.compareTo(percent(RoundingMode.DOWN)) == 0) {
            return Optional.of(Mistake.TRUNCATED);
        }
        boolean copied =
                decimals() > 0 && ofSheet.stream().anyMatch(other -> stated.compareTo(other.percent(decimals())) == 0);
        return Optional.of(copied ? Mistake.COPIED : Mistake.WRONG);
    }

    private int decimals() {
        return Math.max(0, stated.stripTrailingZeros().scale());
    }

    private BigDecimal percent(RoundingMode mode) {
        return part.multiply(HUNDRED).divide(whole, decimals(), mode);
    }

    private BigDecimal percent(int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
