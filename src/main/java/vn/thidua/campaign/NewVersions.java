package vn.thidua.campaign;

/** What becomes of a paper that an agency sends again with other contents. */
public enum NewVersions {
    /** The newer version counts in place of the older one. */
    COUNT,
    /** The older version counts on until a decision of the bloc names the one that counts. */
    AWAIT_DECISION
}
