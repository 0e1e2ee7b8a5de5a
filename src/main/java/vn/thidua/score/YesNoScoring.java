package vn.thidua.score;

import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Có or không; unreported stands for không. */
final class YesNoScoring implements RuleScoring<Method.YesNo> {

    @Override
    public Points points(Rule rule, Method.YesNo method, Figures figures) {
        Points points = Points.of(figures.yes(rule.code()) ? method.points() : method.otherwise());
        return figures.of(rule.code()) == null ? points.unreported() : points;
    }
}
