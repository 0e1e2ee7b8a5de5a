package vn.thidua.standing.robustness;

/**
 * How far one agency's rank can be trusted.
 *
 * @param agency code
 * @param rank as published
 * @param byWeights ranks in 95 of 100 draws with other weights
 * @param byAppraisal ranks in 95 of 100 draws in which the appraisers' changes hold only in part
 * @param byLeavingOut all ranks that come of leaving out one criterion
 * @param overall the published rank, the draws with both doubts at once and {@code byLeavingOut} together
 */
public record RankRange(
        String agency, int rank, Range byWeights, Range byAppraisal, Range byLeavingOut, Range overall) {

    /** Such as "hạng 1 chắc chắn" or "hạng 2–4". */
    public String words() {
        return overall.single() ? "hạng " + rank + " chắc chắn" : "hạng " + overall.best() + "–" + overall.worst();
    }
}
