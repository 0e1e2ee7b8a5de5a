package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import vn.thidua.score.Capped;
import vn.thidua.score.Derived;

/** How a criterion's points add up: "điểm chuẩn 3, cộng 4, trừ 0,5 là 6,5 điểm". */
final class FormulaWords {

    private static final String PLUS = ", cộng {0}";
    private static final String MINUS = ", trừ {0}";

    private final Amounts amounts;

    FormulaWords(Amounts amounts) {
        this.amounts = amounts;
    }

    String of(Derived derived) {
        StringBuilder words = new StringBuilder(start(derived));
        moved(words, PLUS, derived.bonuses());
        moved(words, MINUS, derived.deductions());
        if (derived.delta().bites()) {
            words.append(say(
                    ", cộng trừ bù nhau chỉ tính {0}",
                    amounts.of(derived.delta().counting())));
        }
        if (derived.floored().bites()) {
            words.append(
                    say(", không thấp hơn {0}", amounts.of(derived.criterion().floor())));
        }
        return moves(derived)
                ? words.append(say(" là {0}", amounts.points(derived.score()))).toString()
                : words.toString();
    }

    private String start(Derived derived) {
        BigDecimal base = derived.criterion().base();
        BigDecimal toEarn = base.subtract(derived.start());
        if (toEarn.signum() == 0) {
            return moves(derived)
                    ? say("điểm chuẩn {0}", amounts.of(base))
                    : say("điểm chuẩn {0}, không cộng, không trừ", amounts.of(base));
        }
        String earned = amounts.of(derived.earned().counting()) + cut(derived.earned());
        return derived.start().signum() == 0
                ? say("đạt {0} trong {1} điểm chuẩn", earned, amounts.of(base))
                : say(
                        "có sẵn {0}, đạt thêm {1} trong {2} của {3} điểm chuẩn",
                        amounts.of(derived.start()), earned, amounts.of(toEarn), amounts.of(base));
    }

    /** Whether anything but what was earned counts. */
    private static boolean moves(Derived derived) {
        return derived.bonuses().sum().signum() != 0
                || derived.deductions().sum().signum() != 0
                || derived.floored().bites();
    }

    private void moved(StringBuilder words, String verb, Capped points) {
        if (points.sum().signum() != 0) {
            words.append(say(verb, amounts.of(points.counting()))).append(cut(points));
        }
    }

    private String cut(Capped points) {
        return points.bites() ? say(" (cộng dồn {0}, quá mức tối đa)", amounts.of(points.sum())) : "";
    }
}
