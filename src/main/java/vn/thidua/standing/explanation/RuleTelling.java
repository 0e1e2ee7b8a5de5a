package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.finding.Place;
import vn.thidua.score.Quantity;
import vn.thidua.score.Step;
import vn.thidua.score.Worked;

/** What one rule gave: the quantity with its cell, the step that led to the points, the rule in words. */
final class RuleTelling {

    private static final String ASSUMED = " (* văn bản không nêu rõ, hiểu như vậy)";

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

    /** All of a criterion's rules; those that moved nothing are told together. */
    List<Explanation> all(List<Worked> rules) {
        List<Explanation> told = new ArrayList<>();
        List<Worked> idle = new ArrayList<>();
        for (Worked rule : rules) {
            if (idle(rule)) {
                idle.add(rule);
            } else {
                told.add(tell(rule));
            }
        }
        if (idle.size() == 1) {
            told.add(tell(idle.get(0)));
        } else if (!idle.isEmpty()) {
            told.add(together(idle));
        }
        return told;
    }

    /** " Báo cáo trễ hạn: 2 báo cáo, mỗi báo cáo 0,5 điểm: trừ 1 điểm." of each rule that moved something. */
    String moved(List<Worked> rules) {
        StringBuilder words = new StringBuilder();
        for (Worked rule : rules) {
            if (!idle(rule)) {
                words.append(moved(rule));
            }
        }
        return words.toString();
    }

    /** Of rules that combine others, those that counted. */
    private String moved(Worked rule) {
        if (rule.step() instanceof Step.Waived waived && !waived.claimed()) {
            return moved(rule.parts());
        }
        if (rule.step() instanceof Step.Awarded awarded && !awarded.prizes().isEmpty()) {
            return awarded.prizes().stream()
                            .filter(prize -> prize.points().signum() != 0)
                            .map(prize -> " " + prize.prize().title() + ": " + Speech.small(words(prize)))
                            .collect(Collectors.joining())
                    + (rule.points().net().compareTo(awarded.gross()) == 0 ? "" : " " + steps.of(rule));
        }
        return " " + rule.rule().title() + ": " + Speech.small(steps.of(rule));
    }

    /** What was to be earned and was not, or was let go, has moved the score even though it gave nothing. */
    private static boolean idle(Worked worked) {
        return worked.rule().effect() == Effect.ADJUST
                && !worked.points().moves()
                && !worked.points().waived()
                && !(worked.step() instanceof Step.Shut);
    }

    private Explanation together(List<Worked> idle) {
        return Explanation.of(say("Các quy tắc khác"), BigDecimal.ZERO, say("không cộng, không trừ"))
                .because(say(
                        "Không phát sinh: {0}.",
                        idle.stream().map(worked -> worked.rule().subject()).collect(Collectors.joining("; "))))
                .at(idle.stream().flatMap(RuleTelling::cells).distinct().toArray(Place[]::new))
                .by(say("Không có trường hợp nào, hoặc không báo, thì không cộng, không trừ."));
    }

    private static Stream<Place> cells(Worked worked) {
        return Stream.concat(own(worked), worked.parts().stream().flatMap(RuleTelling::cells));
    }

    /** Where the figures stand by which a rule was measured, the plan and the figure of the bloc's best among them. */
    private static Stream<Place> own(Worked worked) {
        Step step = worked.step();
        Stream<Quantity> beside = step instanceof Step.Awarded awarded
                ? awarded.prizes().stream().map(Step.Prized::received)
                : step instanceof Step.Led led && led.leader() != null
                        ? Stream.of(led.leader().quantity())
                        : Stream.empty();
        return Stream.concat(
                Stream.ofNullable(step.quantity()).flatMap(own -> cells(worked.rule(), own)),
                beside.flatMap(quantity -> Stream.ofNullable(quantity.place())));
    }

    private static Stream<Place> cells(Rule rule, Quantity quantity) {
        Place plan = rule.method().needsPlan() ? quantity.planPlace() : null;
        return Stream.of(Optional.ofNullable(quantity.place()), Optional.ofNullable(plan))
                .flatMap(Optional::stream);
    }

    private Explanation tell(Worked worked) {
        return tell(worked, true);
    }

    /** @param counts whether the rule that combines it lets it count */
    private Explanation tell(Worked worked, boolean counts) {
        Rule rule = worked.rule();
        BigDecimal net = worked.points().net();
        String points = rule.effect() == Effect.EARN ? amounts.points(net) : amounts.signed(net);
        List<Explanation> parts = new ArrayList<>();
        if (worked.step() instanceof Step.Awarded awarded) {
            awarded.prizes().stream()
                    .filter(prize -> prize.points().signum() != 0)
                    .forEach(prize -> parts.add(tell(prize)));
        }
        worked.parts().forEach(part -> parts.add(tell(part, counts && lets(worked.step(), part))));
        return Explanation.of(rule.subject(), net, counts ? points : say("{0} (không tính)", points))
                .because(steps.of(worked))
                .at(own(worked).toArray(Place[]::new))
                .by(words.computeIfAbsent(rule.code(), code -> words(rule)))
                .madeOf(parts);
    }

    private static boolean lets(Step step, Worked part) {
        if (step instanceof Step.Best best) {
            return part == best.chosen();
        }
        return !(step instanceof Step.Waived waived) || !waived.claimed();
    }

    private Explanation tell(Step.Prized prized) {
        Method.Prize prize = prized.prize();
        return Explanation.of(prize.code() + " – " + prize.title(), prized.points(), amounts.signed(prized.points()))
                .because(words(prized))
                .at(prized.received().place());
    }

    private static String words(Step.Prized prized) {
        return say(
                "{0} lần, mỗi lần {1}.",
                NumberText.of(prized.received().actual()),
                RuleWords.points(prized.prize().points()));
    }

    private static String words(Rule rule) {
        String told = RuleWords.of(rule) + (rule.assumed() ? " *" : "");
        return told + (told.contains("*") ? say(ASSUMED) : "") + ".";
    }
}
