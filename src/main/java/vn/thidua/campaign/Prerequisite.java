package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What a candidate for an award must fulfil besides class and quota.
 *
 * @param award code of the award meant; empty where {@code is} names none
 * @param breaches entries of the register of discipline that are meant; {@code null} where {@code is} names none
 */
public record Prerequisite(Kind is, String award, @Nullable Breaches breaches) {

    public Prerequisite(Kind is, String award) {
        this(is, award, null);
    }

    /** What must be true of the candidate's agency. */
    public enum Kind {
        /** It has rank 1 in its bloc. */
        LED_BLOC,
        /** It reached the ballot's minimum. Where no ballot has been counted yet, the proposal waits for it. */
        VOTED,
        /** It is proposed for this other award. */
        PROPOSED_FOR,
        /** It had this award last year. */
        HAD_LAST_YEAR,
        /** It did not have this award last year. */
        NOT_LAST_YEAR,
        /** The register of discipline has no such entry against it. Where no register was received, this is not asked. */
        NO_DISCIPLINE
    }
}
