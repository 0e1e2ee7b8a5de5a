package vn.thidua.score;

import java.util.List;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** One rule with the code {@code r}, applied to what a dossier reports. */
final class AppliedRule {

    private AppliedRule() {}

    static Points points(Method method, ExampleDossier dossier) {
        return points(ExampleRules.adjust("r", method), dossier);
    }

    static Points points(Rule rule, ExampleDossier dossier) {
        List<Rule> rules = rule.withParts().toList();
        return new RuleScorings()
                .work(rule, Figures.of(dossier.build(), Track.SELF, rules))
                .points();
    }

    /** The net points for an actual without plan. */
    static String net(Method method, String actual) {
        return text(points(method, ExampleDossier.aDossier("x").reports("r", actual)));
    }

    /** The net points for an actual of a plan. */
    static String net(Method method, String plan, String actual) {
        return text(points(method, ExampleDossier.aDossier("x").reports("r", plan, actual)));
    }

    private static String text(Points points) {
        return points.known() ? ScoreText.of(points.net()) : "unknown";
    }
}
