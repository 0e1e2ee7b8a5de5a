package vn.thidua.standing.explanation;

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
                ? " Cộng lại được %s, nhưng điểm thưởng tính trong khung nên không quá %s điểm."
                        .formatted(amounts.of(total.sum()), amounts.of(rubric.max()))
                : "";
        List<Explanation> sections = rubric.sections().stream()
                .map(section -> section(card, section, party, criteria))
                .toList();
        return Explanation.of(label(party), total.counting(), amounts.points(total.counting()))
                .because("Tổng của " + sections.size() + " mục." + cut + provisional(card, party)
                        + amounts.exactly(total.counting()))
                .by(rubric.title() + ", " + RuleWords.points(rubric.max()) + ". " + Settings.frame(rubric))
                .madeOf(sections);
    }

    private static String label(Party party) {
        return switch (party) {
            case SELF -> "Tổng điểm tự chấm";
            case APPRAISED -> "Tổng điểm thẩm định";
            case FINAL -> "Tổng điểm";
        };
    }

    private static String provisional(Scorecard card, Party party) {
        long open = card.criteria().stream().filter(CriterionScore::open).count();
        return party == Party.FINAL && open > 0 ? " Tạm tính, vì " + open + " tiêu chí chưa có điểm thẩm định." : "";
    }

    Explanation section(
            Scorecard card, Section section, Party party, Function<Criterion, Stream<Explanation>> criteria) {
        Capped sum = sums.section(section, scores(card, party));
        List<Explanation> parts = new ArrayList<>();
        section.sections().forEach(below -> parts.add(section(card, below, party, criteria)));
        section.criteria().forEach(criterion -> criteria.apply(criterion).forEach(parts::add));
        String cap = section.deltaCap() == null
                ? ""
                : " Cộng, trừ không quá " + RuleWords.points(section.deltaCap()) + " so với điểm chuẩn.";
        return Explanation.of(
                        "Mục " + section.code() + " – " + section.title(),
                        sum.counting(),
                        amounts.points(sum.counting()))
                .because("Tổng của %s %s.%s"
                                .formatted(
                                        parts.size(),
                                        section.sections().isEmpty() ? "tiêu chí" : "mục",
                                        sum.bites() ? " Cộng lại được " + amounts.points(sum.sum()) + "." + cap : "")
                        + amounts.exactly(sum.counting()))
                .by("Điểm chuẩn " + RuleWords.points(section.max()) + "." + cap)
                .madeOf(parts);
    }

    private static Function<Criterion, @Nullable BigDecimal> scores(Scorecard card, Party party) {
        return criterion -> card.criterion(criterion.code())
                .map((CriterionScore score) -> party.score(score))
                .orElse(null);
    }
}
