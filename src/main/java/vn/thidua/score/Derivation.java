package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rule;

/** The score that a criterion's rules give, by the formula told at {@link Criterion}. */
final class Derivation {

    private final RuleScorings rules = new RuleScorings();
    private final Rounding rounding;

    Derivation(Rounding rounding) {
        this.rounding = rounding;
    }

    /** The score and its working; {@code null} if it is entered directly or the figures do not tell. */
    @Nullable
    Derived derive(Criterion criterion, Figures figures) {
        if (criterion.direct() || !figures.tell(criterion)) {
            return null;
        }
        List<Worked> worked = new ArrayList<>();
        Points earned = Points.NOTHING;
        Points adjustments = Points.NOTHING;
        for (Rule rule : criterion.rules()) {
            Worked one = rules.work(rule, figures);
            worked.add(one);
            if (rule.effect() == Effect.EARN) {
                earned = earned.and(one.points());
            } else {
                adjustments = adjustments.and(one.points());
            }
        }
        return earned.known() ? derived(criterion, worked, earned, adjustments) : null;
    }

    private Derived derived(Criterion criterion, List<Worked> worked, Points earned, Points adjustments) {
        BigDecimal start = criterion.start();
        Capped towards = Capped.atMost(criterion.base().subtract(start), earned.net());
        Capped bonuses = Capped.atMost(criterion.bonusCap(), adjustments.plus());
        Capped deductions = Capped.atMost(criterion.deductionCap(), adjustments.minus());
        Capped delta = Capped.around(
                BigDecimal.ZERO, criterion.deltaCap(), bonuses.counting().subtract(deductions.counting()));
        BigDecimal sum = start.add(towards.counting()).add(delta.counting());
        Capped floored = new Capped(sum, sum.max(criterion.floor()));
        return new Derived(
                criterion,
                start,
                worked,
                towards,
                bonuses,
                deductions,
                delta,
                floored,
                rounding.calculation(floored.counting()));
    }

    /** Whether a waiver took effect in the criterion. */
    boolean waived(Criterion criterion, Figures figures) {
        return criterion.rules().stream()
                .anyMatch(rule -> rules.work(rule, figures).points().waived());
    }
}
