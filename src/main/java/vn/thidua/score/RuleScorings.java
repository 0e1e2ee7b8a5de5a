package vn.thidua.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The one list of scoring methods, and the door through which every rule is scored, combined ones included. */
final class RuleScorings {

    private final Map<Class<? extends Method>, Entry<?>> entries = new HashMap<>();

    RuleScorings() {
        add(Method.Direct.class, new DirectScoring());
        add(Method.YesNo.class, new YesNoScoring());
        add(Method.CountRate.class, new CountRateScoring());
        add(Method.DeductPerCase.class, new DeductPerCaseScoring());
        add(Method.DeductOnce.class, new DeductOnceScoring());
        add(Method.Bands.class, new BandsScoring());
        add(Method.VolumeBands.class, new VolumeBandsScoring());
        add(Method.ProRata.class, new ProRataScoring());
        add(Method.Leader.class, new LeaderScoring());
        add(Method.StepBonus.class, new StepBonusScoring());
        add(Method.AwardBonus.class, new AwardBonusScoring());
        add(Method.BestOf.class, new BestOfScoring(this));
        add(Method.Waiver.class, new WaiverScoring(this));
    }

    Set<Class<? extends Method>> methods() {
        return Set.copyOf(entries.keySet());
    }

    /** What the rule gives; nothing while one of its {@code onlyIfNone} rules has cases. */
    Worked work(Rule rule, Figures figures) {
        for (String code : rule.onlyIfNone()) {
            Quantity cases = figures.of(code);
            if (cases != null && cases.actual().signum() != 0) {
                return new Worked(rule, Points.NOTHING, new Step.Shut(code, cases));
            }
        }
        Entry<?> entry = entries.get(rule.method().getClass());
        if (entry == null) {
            throw new IllegalStateException("No scoring for method " + rule.method());
        }
        return entry.work(rule, figures);
    }

    private <M extends Method> void add(Class<M> method, RuleScoring<M> scoring) {
        entries.put(method, new Entry<>(method, scoring));
    }

    private record Entry<M extends Method>(Class<M> method, RuleScoring<M> scoring) {
        Worked work(Rule rule, Figures figures) {
            return scoring.work(rule, method.cast(rule.method()), figures);
        }
    }
}
