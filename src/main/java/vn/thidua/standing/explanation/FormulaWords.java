package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import vn.thidua.score.Capped;
import vn.thidua.score.Derived;

/** How a criterion's points add up: "điểm chuẩn 3, cộng 4, trừ 0,5 là 6,5 điểm". */
final class FormulaWords {

    private final Amounts amounts;

    FormulaWords(Amounts amounts) {
        this.amounts = amounts;
    }

    String of(Derived derived) {
        StringBuilder words = new StringBuilder(start(derived));
        moved(words, ", cộng ", derived.bonuses());
        moved(words, ", trừ ", derived.deductions());
        if (derived.delta().bites()) {
            words.append(", cộng trừ bù nhau chỉ tính ")
                    .append(amounts.of(derived.delta().counting()));
        }
        if (derived.floored().bites()) {
            words.append(", không thấp hơn ")
                    .append(amounts.of(derived.criterion().floor()));
        }
        return moves(derived)
                ? words.append(" là ").append(amounts.points(derived.score())).toString()
                : words.toString();
    }

    private String start(Derived derived) {
        BigDecimal base = derived.criterion().base();
        BigDecimal toEarn = base.subtract(derived.start());
        if (toEarn.signum() == 0) {
            return "điểm chuẩn " + amounts.of(base) + (moves(derived) ? "" : ", không cộng, không trừ");
        }
        return derived.start().signum() == 0
                ? "đạt " + amounts.of(derived.earned().counting()) + cut(derived.earned()) + " trong "
                        + amounts.of(base) + " điểm chuẩn"
                : "có sẵn " + amounts.of(derived.start()) + ", đạt thêm "
                        + amounts.of(derived.earned().counting()) + cut(derived.earned()) + " trong "
                        + amounts.of(toEarn) + " của " + amounts.of(base) + " điểm chuẩn";
    }

    /** Whether anything but what was earned counts. */
    private static boolean moves(Derived derived) {
        return derived.bonuses().sum().signum() != 0
                || derived.deductions().sum().signum() != 0
                || derived.floored().bites();
    }

    private void moved(StringBuilder words, String verb, Capped points) {
        if (points.sum().signum() != 0) {
            words.append(verb).append(amounts.of(points.counting())).append(cut(points));
        }
    }

    private String cut(Capped points) {
        return points.bites() ? " (cộng dồn " + amounts.of(points.sum()) + ", quá mức tối đa)" : "";
    }
}
