package vn.thidua.campaign;

/** What puts the agencies of a bloc in order. */
public enum RankBy {
    /** The final totals. */
    SCORE,
    /** The votes of the ballot (phiếu suy tôn) alone; totals still give the classes. */
    BALLOT,
    /** The totals say who stands for the vote; among these the votes decide, among the others the totals. */
    SCORE_THEN_BALLOT
}
