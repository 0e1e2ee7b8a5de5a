package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The parts count unless the waiver is claimed under the rule's own code; it takes effect where they would count. */
final class WaiverScoring implements RuleScoring<Method.Waiver> {

    private final RuleScorings rules;

    WaiverScoring(RuleScorings rules) {
        this.rules = rules;
    }

    @Override
    public Points points(Rule rule, Method.Waiver method, Figures figures) {
        Points parts =
                method.parts().stream().map(part -> rules.points(part, figures)).reduce(Points.NOTHING, Points::and);
        return figures.yes(rule.code()) ? new Points(BigDecimal.ZERO, BigDecimal.ZERO, true, parts.moves()) : parts;
    }
}
