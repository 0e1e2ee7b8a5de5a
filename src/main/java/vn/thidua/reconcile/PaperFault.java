package vn.thidua.reconcile;

import vn.thidua.finding.Place;

/**
 * What is wrong with a paper that came, or with a row of it, beside its figures.
 *
 * @param agency code of the agency concerned; empty if it is of nobody known
 * @param subject what the row is about; empty for the paper as a whole
 * @param found what the paper says
 * @param expected what it should say by the rule book
 */
public record PaperFault(Kind kind, String agency, String subject, String found, String expected, Place place) {

    /** What it is about. */
    public enum Kind {
        /** The form of another year or of a rubric that has changed since. */
        STALE_TEMPLATE,
        /** A year or a day that is not of the campaign. */
        WRONG_PERIOD,
        /** A unit that is no member. */
        MEMBERSHIP
    }
}
