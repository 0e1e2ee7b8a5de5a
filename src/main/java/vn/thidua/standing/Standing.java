package vn.thidua.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.score.Scorecard;

/**
 * One agency's place in its bloc.
 *
 * @param rank 1 for the best, equal totals share theirs (1, 1, 3); {@code null} if unranked
 * @param unranked why there is no rank; {@code null} if ranked
 * @param tieBreak in words, what parted it from an equal total; {@code null} if nothing had to
 * @param awardClass the class reached; {@code null} if unranked
 * @param classReason in words, why the class is lower than the total alone would give; {@code null} if it is not
 * @param votes those of the ballot that counts; {@code null} where there is none
 */
public record Standing(
        Agency agency,
        Scorecard card,
        @Nullable Integer rank,
        @Nullable UnrankedReason unranked,
        @Nullable String tieBreak,
        @Nullable AwardClass awardClass,
        @Nullable String classReason,
        List<AwardProposal> awards,
        @Nullable Integer votes) {

    public Standing {
        awards = List.copyOf(awards);
    }

    /** Where there was no vote. */
    public Standing(
            Agency agency,
            Scorecard card,
            @Nullable Integer rank,
            @Nullable UnrankedReason unranked,
            @Nullable String tieBreak,
            @Nullable AwardClass awardClass,
            @Nullable String classReason,
            List<AwardProposal> awards) {
        this(agency, card, rank, unranked, tieBreak, awardClass, classReason, awards, null);
    }

    @Override
    public @Nullable String tieBreak() {
        return Speech.toldIfAny(tieBreak);
    }

    @Override
    public @Nullable String classReason() {
        return Speech.toldIfAny(classReason);
    }
}
