package vn.thidua.score;

/** Whose figures are scored. */
enum Track {
    /** What the agency says of itself. */
    SELF,
    /** What the appraiser says; where the appraiser gives no figure of a rule, the agency's figure stands. */
    APPRAISED
}
