package vn.thidua.campaign;

/** What a criterion counts that an agency declares "không áp dụng". */
public enum NotApplicable {
    /** The share that the agency reaches on the other criteria of the section, at most the base. */
    RESCALE,
    /** The full base. */
    FULL,
    /** Nothing. */
    ZERO
}
