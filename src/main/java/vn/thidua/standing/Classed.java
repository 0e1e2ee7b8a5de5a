package vn.thidua.standing;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Classification.AwardClass;

/**
 * A ranked contender with its class.
 *
 * @param position of the class in the classification, 0 for the best
 * @param reason in words, why the class is lower than the total alone would give, or {@code null}
 */
record Classed(
        Ranked ranked,
        int position,
        AwardClass awardClass,
        @Nullable String reason) {

    int rank() {
        return ranked.rank();
    }
}
