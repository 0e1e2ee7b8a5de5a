package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.Map;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.Scorecard;
import vn.thidua.score.WhatIf;

/** By how much an agency's total would change if the side of a break held that does not count. */
final class Effects {

    private final Rubric rubric;
    private final Scorecard card;
    private final WhatIf whatIf;

    Effects(Rubric rubric, Scorecard card) {
        this.rubric = rubric;
        this.card = card;
        this.whatIf = new WhatIf(rubric);
    }

    /** The criterion that a break is about: that of the subject's code, or the one whose rule has it. */
    static String criterion(Rubric rubric, String subject) {
        return rubric.criterion(subject).isPresent()
                ? subject
                : rubric.allCriteria()
                        .filter(criterion -> criterion
                                .allRules()
                                .anyMatch(rule -> rule.code().equals(subject)))
                        .findFirst()
                        .map(Criterion::code)
                        .orElse(subject);
    }

    /** The break with its effect, if it has one. */
    Break of(Break one) {
        if (one.alternative() == null || card.finalTotal() == null) {
            return one;
        }
        BigDecimal effect = whatIf.total(card, Map.of(criterion(rubric, one.subject()), one.alternative()))
                .subtract(card.finalTotal());
        return one.effecting(effect.signum() == 0 ? null : effect);
    }
}
