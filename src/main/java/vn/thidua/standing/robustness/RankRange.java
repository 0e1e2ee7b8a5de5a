package vn.thidua.standing.robustness;

import static vn.thidua.bilingual.Speech.say;

/**
 * How far one agency's rank can be trusted.
 *
 * @param agency code
 * @param rank as published
 * @param byWeights ranks in 95 of 100 draws with other weights
 * @param byAppraisal ranks in 95 of 100 draws in which the appraisers' changes hold only in part
 * @param byLeavingOut all ranks that come of leaving out one criterion
 * @param overall the published rank, the draws with both doubts at once and {@code byLeavingOut} together
 * @param settled whether nothing is open that could still change the table; no doubt about weights knows of that
 */
public record RankRange(
        String agency,
        int rank,
        Range byWeights,
        Range byAppraisal,
        Range byLeavingOut,
        Range overall,
        boolean settled) {

    /** Such as "hạng 1 chắc chắn", "hạng 1 vững" while something is open, or "hạng 2–4". */
    public String words() {
        if (overall.single()) {
            return settled ? say("hạng {0} chắc chắn", rank) : say("hạng {0} vững", rank);
        }
        return say("hạng {0}–{1}", overall.best(), overall.worst());
    }

    RankRange unsettled() {
        return new RankRange(agency, rank, byWeights, byAppraisal, byLeavingOut, overall, false);
    }
}
