package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return Explanation.of(stake.question(), stake.weight().label().toLowerCase(java.util.Locale.ROOT))
                .because(
                        stake.changes().isEmpty()
                                ? "Trả lời thế nào cũng không đổi hạng, loại hay khen thưởng."
                                : String.join("; ", stake.changes()) + ".")
                .by(COMPUTED)
                .madeOf(List.of(
                        bound("Tổng điểm thấp nhất có thể", stake.lowest()),
                        bound("Tổng điểm cao nhất có thể", stake.highest())));
    }

    private Explanation bound(String label, @Nullable BigDecimal total) {
        return Explanation.of(label, total, amounts.orNone(total)).by(COMPUTED);
    }
}
