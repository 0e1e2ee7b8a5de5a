package vn.thidua.reconcile;

/** The one state in which every file ends. */
public enum FileState {
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    /** It has an error and does not count. */
    REFUSED,
    /** A newer version of the same agency and kind counts instead. */
    SUPERSEDED,
    /** The same bytes lie at another path that counts. */
    DUPLICATE,
    /** Not a submission, such as a lock file, or withdrawn by a decision, or a blank form after a filled one. */
    IGNORED,
    /** Still growing, or waiting for a decision between versions; to be looked at next time. */
    PENDING
}
