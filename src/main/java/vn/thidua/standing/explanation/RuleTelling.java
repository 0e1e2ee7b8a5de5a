package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.finding.Place;
import vn.thidua.score.Step;
import vn.thidua.score.Worked;

/** What one rule gave: the quantity with its cell, the step that led to the points, the rule in words. */
final class RuleTelling {

    private static final String ASSUMED = " (văn bản không nêu rõ; hiểu như vậy)";

    private final Amounts amounts;
    private final StepWords steps;
    private final Map<String, String> words = new HashMap<>();

    RuleTelling(Sources sources) {
        this.amounts = sources.amounts();
        Map<String, String> titles = titles(sources.rubric());
        this.steps = new StepWords(amounts, sources::name, code -> titles.getOrDefault(code, code));
    }

    private static Map<String, String> titles(Rubric rubric) {
        Map<String, String> titles = new HashMap<>();
        rubric.allCriteria()
                .flatMap(criterion -> criterion.allRules())
                .forEach(rule -> titles.put(rule.code(), rule.title()));
        return titles;
    }

    Explanation tell(Worked worked) {
        Rule rule = worked.rule();
        BigDecimal net = worked.points().net();
        List<Explanation> parts = new ArrayList<>();
        if (worked.step() instanceof Step.Awarded awarded) {
            awarded.prizes().forEach(prize -> parts.add(tell(prize)));
        }
        worked.parts().forEach(part -> parts.add(tell(part)));
        return Explanation.of(
                        rule.subject(),
                        net,
                        rule.effect() == Effect.EARN ? amounts.points(net) : amounts.signed(net))
                .because(steps.of(worked))
                .at(cell(worked.step()), best(worked.step()))
                .by(words.computeIfAbsent(
                        rule.code(), code -> RuleWords.of(rule) + (rule.assumed() ? ASSUMED : "")))
                .madeOf(parts);
    }

    private Explanation tell(Step.Prized prized) {
        Method.Prize prize = prized.prize();
        return Explanation.of(prize.code() + " – " + prize.title(), prized.points(), amounts.signed(prized.points()))
                .because("Báo " + NumberText.of(prized.received().actual()) + ", mỗi lần "
                        + RuleWords.points(prize.points()) + ".")
                .at(prized.received().place());
    }

    private static @Nullable Place cell(Step step) {
        return step.quantity() == null ? null : step.quantity().place();
    }

    /** Where the figure of the bloc's best stands. */
    private static @Nullable Place best(Step step) {
        return step instanceof Step.Led led && led.leader() != null
                ? led.leader().quantity().place()
                : null;
    }
}
