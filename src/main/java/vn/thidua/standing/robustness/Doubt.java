package vn.thidua.standing.robustness;

/** What a draw varies. */
enum Doubt {
    WEIGHTS,
    APPRAISAL,
    BOTH;

    boolean ofWeights() {
        return this != APPRAISAL;
    }

    boolean ofAppraisal() {
        return this != WEIGHTS;
    }
}
