package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Rounding;

/**
 * How a score stands to its base (điểm chuẩn, cộng, trừ): {@code base + plus − minus} is the score, exactly.
 *
 * @param base 0 for points of bonus, of which whatever is reached is on top
 * @param plus at least 0
 * @param minus at least 0
 */
public record Balance(BigDecimal base, BigDecimal plus, BigDecimal minus) {

    static final Balance NOTHING = new Balance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Balance of(BigDecimal base, BigDecimal score) {
        return new Balance(base, BigDecimal.ZERO, BigDecimal.ZERO).reaching(score);
    }

    public BigDecimal score() {
        return base.add(plus).subtract(minus);
    }

    /** Whether the score is the base, with nothing on either side. */
    public boolean even() {
        return plus.signum() == 0 && minus.signum() == 0;
    }

    Balance and(Balance other) {
        return new Balance(base.add(other.base), plus.add(other.plus), minus.add(other.minus));
    }

    /** With the score that a cap leaves of the sum: it takes from the one side, and what it takes beyond lies on the other. */
    Balance reaching(BigDecimal score) {
        BigDecimal change = score.subtract(score());
        BigDecimal more = change.max(BigDecimal.ZERO);
        BigDecimal less = change.negate().max(BigDecimal.ZERO);
        BigDecimal fewerMinus = minus.min(more);
        BigDecimal lessPlus = plus.min(less);
        return new Balance(
                base,
                plus.add(more.subtract(fewerMinus)).subtract(lessPlus),
                minus.subtract(fewerMinus).add(less.subtract(lessPlus)));
    }

    /** As it is printed: whoever adds up the printed figures finds the printed score. */
    public Balance printed(Rounding rounding) {
        BigDecimal change = rounding.display(score()).subtract(base);
        if (plus.signum() == 0 || minus.signum() == 0) {
            return new Balance(
                    base, change.max(BigDecimal.ZERO), change.negate().max(BigDecimal.ZERO));
        }
        BigDecimal shown = rounding.display(plus).max(change);
        return new Balance(base, shown, shown.subtract(change));
    }
}
