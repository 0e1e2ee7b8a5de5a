package vn.thidua.score;

import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Có or không; unreported stands for không. */
final class YesNoScoring implements RuleScoring<Method.YesNo> {

    @Override
    public Worked work(Rule rule, Method.YesNo method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        boolean yes = quantity != null && quantity.yes();
        Points points = Points.of(yes ? method.points() : method.otherwise());
        return new Worked(rule, quantity == null ? points.unreported() : points, new Step.Answered(quantity, yes));
    }
}
