package vn.thidua.campaign;

/** What kind of quantity answers a rule. */
public enum Answer {
    /** "Có" or "không", 1 or 0. */
    YES_OR_NO,
    /** Cases, pieces, days: 0, 1, 2, … */
    WHOLE_NUMBER,
    /** Any number from 0 on, such as a percentage or hectares. */
    AMOUNT
}
