package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.finding.Place;

/**
 * One level's score of one criterion.
 *
 * @param score what counts, at the calculation scale; {@code null} if this level gave none
 * @param from which of the two counts; {@code null} if there is no score
 * @param source the cell it came from, also of an entry that does not count; {@code null} if there is none (register)
 * @param entered the score typed into the sheet, or {@code null}
 * @param derived the score that the rules give, or {@code null} if the quantities do not tell
 * @param note what was written beside the score: by the agency its giải trình, by the others the reason; empty if nothing
 * @param by who gave the score, in words, such as "Khối phó (Sở Giáo dục và Đào tạo)"; empty for the agency itself
 */
public record Mark(
        @Nullable BigDecimal score,
        @Nullable Origin from,
        @Nullable Place source,
        @Nullable BigDecimal entered,
        @Nullable BigDecimal derived,
        String note,
        String by) {

    /** No score from this level. */
    public static final Mark NONE = new Mark(null, null, null, null, null, "");

    /** The agency's own. */
    public Mark(
            @Nullable BigDecimal score,
            @Nullable Origin from,
            @Nullable Place source,
            @Nullable BigDecimal entered,
            @Nullable BigDecimal derived,
            String note) {
        this(score, from, source, entered, derived, note, "");
    }

    /** Which of the two counts. */
    public enum Origin {
        ENTERED,
        DERIVED
    }

    @Override
    public String by() {
        return Speech.told(by);
    }

    /** Whether the same one gave both scores; told from what is stored, in no language. */
    boolean hasAppraiserOf(Mark other) {
        return by.equals(other.by);
    }

    /** Whether both are scores, and not the same. */
    public boolean differs(Mark other) {
        return score != null && other.score != null && score.compareTo(other.score) != 0;
    }

    /** The same, if it is a score, given by somebody else than the agency. */
    Mark by(String who) {
        return score == null ? this : new Mark(score, from, source, entered, derived, note, who);
    }
}
