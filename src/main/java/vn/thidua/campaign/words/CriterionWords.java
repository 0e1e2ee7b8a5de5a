package vn.thidua.campaign.words;

import vn.thidua.campaign.Criterion;

/** Between which bounds a criterion's score can lie, as a sentence. */
public final class CriterionWords {

    private CriterionWords() {}

    /** "Điểm chuẩn 3 điểm; thưởng không giới hạn; trừ tối đa 1,5 điểm; cần minh chứng". */
    public static String bounds(Criterion criterion) {
        StringBuilder words = new StringBuilder("Điểm chuẩn " + RuleWords.points(criterion.base()));
        criterion
                .highestBonus()
                .filter(most -> most.signum() > 0)
                .ifPresent(most -> words.append("; thưởng tối đa ").append(RuleWords.points(most)));
        if (criterion.highestBonus().isEmpty()) {
            words.append("; thưởng không giới hạn");
        }
        if (criterion.deductionCap() != null) {
            words.append("; trừ tối đa ").append(RuleWords.points(criterion.deductionCap()));
        }
        if (criterion.evidenceRequired()) {
            words.append("; cần minh chứng");
        }
        return words.toString();
    }
}
