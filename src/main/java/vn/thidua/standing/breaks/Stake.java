package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open question and what its answer could still change.
 *
 * @param agency code of the agency asked about
 * @param question in words, such as "Thiếu minh chứng: a7 – Đất công"
 * @param lowest the agency's total after the worst answer; {@code null} if it has none then
 * @param highest the agency's total after the best answer
 * @param weight the heaviest of what could change
 * @param changes in words, each change of an award, a class or a rank, of this agency and of others
 */
public record Stake(
        String agency,
        String question,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        Weight weight,
        List<String> changes) {

    public Stake {
        changes = List.copyOf(changes);
    }

    /** The heaviest first. */
    public enum Weight {
        AWARD("Có thể đổi khen thưởng"),
        CLASS("Có thể đổi xếp loại"),
        RANK("Có thể đổi thứ hạng"),
        NOTHING("Không đổi kết quả nào");

        private final String label;

        Weight(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }
}
