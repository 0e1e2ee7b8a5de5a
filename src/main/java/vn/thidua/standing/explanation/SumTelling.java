package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.campaign.words.Settings;
import vn.thidua.score.Capped;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Sums;

/** Sections and the total of one agency: what they are the sum of, and which bound held. */
final class SumTelling {

    private static final String OF_SECTIONS = "Tổng của {0} mục.{1}";
    private static final String OF_CRITERIA = "Tổng của {0} tiêu chí.{1}";

    private final Rubric rubric;
    private final Amounts amounts;
    private final Sums sums;

    SumTelling(Sources sources) {
        this.rubric = sources.rubric();
        this.amounts = sources.amounts();
        this.sums = new Sums(rubric);
    }

    /** @param criteria what is told of the criteria below; empty for those that have nothing to tell */
    Explanation total(Scorecard card, Party party, Function<Criterion, Stream<Explanation>> criteria) {
        Capped total = sums.total(scores(card, party));
        String cut = total.bites()
                ? say(
                        " Cộng lại được {0}, nhưng điểm thưởng tính trong khung nên không quá {1} điểm.",
                        amounts.of(total.sum()), amounts.of(rubric.max()))
                : "";
        List<Explanation> sections = rubric.sections().stream()
                .map(section -> section(card, section, party, criteria))
                .toList();
        return Explanation.of(label(party), total.counting(), amounts.points(total.counting()))
                .because(say(OF_SECTIONS, sections.size(), cut)
                        + provisional(card, party)
                        + amounts.exactly(total.counting()))
                .by(rubric.title() + ", " + RuleWords.points(rubric.max()) + ". " + Settings.frame(rubric))
                .madeOf(sections);
    }

    private static String label(Party party) {
        return switch (party) {
            case SELF -> say("Tổng điểm tự chấm");
            case APPRAISED -> say("Tổng điểm thẩm định");
            case FINAL -> say("Tổng điểm");
        };
    }

    private static String provisional(Scorecard card, Party party) {
        long open = card.criteria().stream().filter(CriterionScore::open).count();
        return party == Party.FINAL && open > 0 ? say(" Tạm tính, vì {0} tiêu chí chưa có điểm thẩm định.", open) : "";
    }

    Explanation section(
            Scorecard card, Section section, Party party, Function<Criterion, Stream<Explanation>> criteria) {
        Capped sum = sums.section(section, scores(card, party));
        List<Explanation> parts = new ArrayList<>();
        section.sections().forEach(below -> parts.add(section(card, below, party, criteria)));
        section.criteria().forEach(criterion -> criteria.apply(criterion).forEach(parts::add));
        String cap = section.deltaCap() == null
                ? ""
                : say(" Cộng, trừ không quá {0} so với điểm chuẩn.", RuleWords.points(section.deltaCap()));
        String cut = sum.bites() ? say(" Cộng lại được {0}.", amounts.points(sum.sum())) + cap : "";
        return Explanation.of(
                        say("Mục {0}", section.code() + " – " + section.title()),
                        sum.counting(),
                        amounts.points(sum.counting()))
                .because(say(section.sections().isEmpty() ? OF_CRITERIA : OF_SECTIONS, parts.size(), cut)
                        + amounts.exactly(sum.counting()))
                .by(say("Điểm chuẩn {0}.", RuleWords.points(section.max())) + cap)
                .madeOf(parts);
    }

    private static Function<Criterion, @Nullable BigDecimal> scores(Scorecard card, Party party) {
        return criterion -> card.criterion(criterion.code())
                .map((CriterionScore score) -> party.score(score))
                .orElse(null);
    }
}
