package vn.thidua.standing;

import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.AwardRule.RecipientKind;

/**
 * A proposal for an award (đề nghị khen thưởng); not an award.
 *
 * @param code of the award rule
 * @param label of the award, such as "Cờ thi đua của UBND tỉnh"
 * @param recipient name of the collective or individual
 * @param rule in words, the rule that decided
 */
public record AwardProposal(
        String code, String label, RecipientKind recipientKind, String recipient, State state, String rule) {

    @Override
    public String label() {
        return Speech.told(label);
    }

    @Override
    public String recipient() {
        return Speech.told(recipient);
    }

    @Override
    public String rule() {
        return Speech.told(rule);
    }

    /** How far a proposal has come. */
    public enum State {
        PROPOSED,
        VOTED,
        DECIDED
    }
}
