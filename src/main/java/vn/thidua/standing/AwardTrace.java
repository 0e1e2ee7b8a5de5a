package vn.thidua.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.AwardRule.RecipientKind;

/**
 * How one award was considered: who qualified, who was passed over, and by which rule.
 *
 * @param award code of the award rule
 * @param quota greatest number of proposals
 * @param quotaRule in words, where the quota comes from, with its denominator
 * @param candidates by rank, those without rank last
 */
public record AwardTrace(String award, String label, int quota, String quotaRule, List<Considered> candidates) {

    public AwardTrace {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String label() {
        return Speech.told(label);
    }

    @Override
    public String quotaRule() {
        return Speech.told(quotaRule);
    }

    /** Those who are proposed. */
    public List<Considered> proposed() {
        return candidates.stream()
                .filter(candidate -> candidate.state() != null)
                .toList();
    }

    /**
     * One candidate.
     *
     * @param rank of the agency in its bloc, or {@code null} if unranked
     * @param state how far its proposal has come; {@code null} if it was passed over
     * @param rule in words, what decided
     */
    public record Considered(
            String agency,
            RecipientKind recipientKind,
            String recipient,
            @Nullable Integer rank,
            AwardProposal.@Nullable State state,
            String rule) {

        @Override
        public String recipient() {
            return Speech.told(recipient);
        }

        @Override
        public String rule() {
            return Speech.told(rule);
        }
    }
}
