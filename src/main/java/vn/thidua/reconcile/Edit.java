package vn.thidua.reconcile;

import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * One cell that differs between two versions of a paper.
 *
 * @param agency code of the agency of whose line it is
 * @param code of the criterion or rule; of a nomination, a target or an activity its name
 * @param place the cell in the newer version; {@code null} if the line is gone
 * @param placeBefore the cell in the older version; {@code null} if the line is new
 * @param before as it stood; empty if nothing did
 * @param after as it stands; empty if nothing does
 */
public record Edit(
        String agency,
        String code,
        Field field,
        @Nullable Place place,
        @Nullable Place placeBefore,
        String before,
        String after) {

    /** Which of the line's cells. */
    public enum Field {
        SCORE,
        BONUS,
        DEDUCTION,
        NOTE,
        PLAN,
        ACTUAL,
        /** Of a target: plan and actual as a percentage. */
        RATE,
        /** Of an activity. */
        PEOPLE,
        FUNDS,
        /** A nomination: the award proposed. */
        AWARD
    }
}
