package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;

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

    @Override
    public String question() {
        return Speech.told(question);
    }

    @Override
    public List<String> changes() {
        return changes.stream().map(Speech::told).toList();
    }

    /** Whether the answer could change an award, a class or a rank. */
    public boolean weighs() {
        return weight != Weight.NOTHING;
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

        /** In the language of the reader. */
        public String label() {
            return say(label);
        }
    }
}
