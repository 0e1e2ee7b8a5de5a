package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.Scorecard;
import vn.thidua.score.WhatIf;

/** By how much an agency's total would change if the side of a break held that does not count. */
final class Effects {

    private final Scorecard card;
    private final WhatIf whatIf;

    Effects(Rubric rubric, Scorecard card) {
        this.card = card;
        this.whatIf = new WhatIf(rubric);
    }

    /** The break with its effect, if it has one. */
    Break of(Break one) {
        if (one.alternative() == null || card.finalTotal() == null) {
            return one;
        }
        BigDecimal total =
                whatIf.card(card, Map.of(one.subject(), one.alternative())).finalTotal();
        BigDecimal effect = Objects.requireNonNull(total).subtract(card.finalTotal());
        return one.effecting(effect.signum() == 0 ? null : effect);
    }
}
