package vn.thidua.campaign;

/**
 * One step of the ordered list that parts equal totals. No regulation read so far has such a rule, so the default is an
 * empty list: equal totals share their rank.
 *
 * @param kind what is compared
 * @param code the section or criterion compared; empty for the other kinds
 */
public record TieBreak(Kind kind, String code) {

    /** What is compared between agencies of equal total. */
    public enum Kind {
        /** The higher final score of a section wins. */
        SECTION,
        /** The higher final score of a criterion wins. */
        CRITERION,
        /** The smaller sum of points lost below the criteria's bases wins; in bonus sections nothing can be lost. */
        FEWER_DEDUCTIONS,
        /** The larger sum of points above the criteria's bases wins; all points of bonus sections are above. */
        BONUS,
        /** The better rank of the year before wins; who had none stands behind. */
        LAST_YEAR_RANK,
        /** The larger share of kept targets of the pact wins; who has no pact stands behind. */
        PACT_ACHIEVEMENT,
        /** The higher final total wins: where votes come first. */
        TOTAL,
        /** The more votes win; without a counted ballot nobody does. */
        BALLOT
    }
}
