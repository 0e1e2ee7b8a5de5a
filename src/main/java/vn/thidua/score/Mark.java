package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * One party's score of one criterion.
 *
 * @param score what counts, at the calculation scale; {@code null} if this party gave none
 * @param from which of the two counts; {@code null} if there is no score
 * @param source the cell it came from, or {@code null} if there is none (register)
 * @param entered the score typed into the sheet, or {@code null}
 * @param derived the score that the rules give, or {@code null} if the quantities do not tell
 * @param note what the party wrote beside the score: the agency its giải trình, the appraiser the reason; empty if nothing
 */
public record Mark(
        @Nullable BigDecimal score,
        @Nullable Origin from,
        @Nullable Place source,
        @Nullable BigDecimal entered,
        @Nullable BigDecimal derived,
        String note) {

    /** No score from this party. */
    public static final Mark NONE = new Mark(null, null, null, null, null, "");

    /** Which of the two counts. */
    public enum Origin {
        ENTERED,
        DERIVED
    }
}
