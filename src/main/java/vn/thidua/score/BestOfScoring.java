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
    public Worked work(Rule rule, Method.BestOf method, Figures figures) {
        List<Worked> parts =
                method.parts().stream().map(part -> rules.work(part, figures)).toList();
        Worked best = parts.stream()
                .max(Comparator.comparing(part -> part.points().net()))
                .orElse(null);
        Points points = best == null ? Points.UNKNOWN : best.points();
        boolean known = parts.stream().anyMatch(part -> part.points().known());
        return new Worked(
                rule, new Points(points.plus(), points.minus(), known, points.waived()), new Step.Best(best), parts);
    }
}
