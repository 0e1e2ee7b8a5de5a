package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The parts count unless the waiver is claimed under the rule's own code; it takes effect where they would count. */
final class WaiverScoring implements RuleScoring<Method.Waiver> {

    private final RuleScorings rules;

    WaiverScoring(RuleScorings rules) {
        this.rules = rules;
    }

    @Override
    public Worked work(Rule rule, Method.Waiver method, Figures figures) {
        List<Worked> parts =
                method.parts().stream().map(part -> rules.work(part, figures)).toList();
        Points points = parts.stream().map(Worked::points).reduce(Points.NOTHING, Points::and);
        boolean claimed = figures.yes(rule.code());
        return new Worked(
                rule,
                claimed ? new Points(BigDecimal.ZERO, BigDecimal.ZERO, true, points.moves()) : points,
                new Step.Waived(figures.of(rule.code()), claimed),
                parts);
    }
}
