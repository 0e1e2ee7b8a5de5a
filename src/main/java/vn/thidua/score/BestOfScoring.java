package vn.thidua.score;

import java.util.Comparator;
import java.util.List;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Only the part that gives the most counts; it is known as soon as one part is. */
final class BestOfScoring implements RuleScoring<Method.BestOf> {

    private final RuleScorings rules;

    BestOfScoring(RuleScorings rules) {
        this.rules = rules;
    }

    @Override
    public Points points(Rule rule, Method.BestOf method, Figures figures) {
        List<Points> parts =
                method.parts().stream().map(part -> rules.points(part, figures)).toList();
        Points best = parts.stream().max(Comparator.comparing(Points::net)).orElse(Points.UNKNOWN);
        boolean known = parts.stream().anyMatch(Points::known);
        return new Points(best.plus(), best.minus(), known, best.waived());
    }
}
