package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.standing.breaks.Stake;

/** An open question and what its answer could still change. */
final class StakeTelling {

    private static final String COMPUTED =
            "Trả lời câu hỏi theo hướng bất lợi nhất rồi thuận lợi nhất, mỗi lần chấm và xếp hạng lại cả khối.";

    private final Amounts amounts;

    StakeTelling(Amounts amounts) {
        this.amounts = amounts;
    }

    Explanation tell(Stake stake) {
        return Explanation.of(stake.question(), Speech.small(stake.weight().label()))
                .because(
                        stake.changes().isEmpty()
                                ? say("Trả lời thế nào cũng không đổi hạng, loại hay khen thưởng.")
                                : String.join("; ", stake.changes()) + ".")
                .by(say(COMPUTED))
                .madeOf(List.of(
                        bound(say("Tổng điểm thấp nhất có thể"), stake.lowest()),
                        bound(say("Tổng điểm cao nhất có thể"), stake.highest())));
    }

    private Explanation bound(String label, @Nullable BigDecimal total) {
        return Explanation.of(label, total, amounts.orNone(total)).by(say(COMPUTED));
    }
}
