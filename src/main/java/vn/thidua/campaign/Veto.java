package vn.thidua.campaign;

/**
 * What leaves an agency out of the ranking ("không xếp loại"), such as rule 5.2 of R1: no report and self-score sent.
 *
 * @param daysLate for {@link Cause#LATE}: more started days of lateness than this are a veto
 */
public record Veto(String code, String title, Cause cause, int daysLate) {

    /** What brings the veto about. */
    public enum Cause {
        /** No self-score was received, or none that could be accepted. */
        MISSING_SELF_SCORE,
        /** The self-score was received too late by the register. */
        LATE,
        /** The quantity reported under the veto's code is 1 or more, in the self-score or in an appraisal. */
        REPORTED
    }
}
