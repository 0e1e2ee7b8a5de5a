package vn.thidua.standing.robustness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;

/**
 * One agency's final score, taken apart into whole millionths of a point: exact enough for "what if", and a thousand draws
 * cost next to nothing.
 *
 * @param weighed score of every part that has a weight of its own
 * @param disputed for each of these, what the levels above took away from or added to the self-scores below it, negated
 * @param criteria score of every criterion
 */
record Parts(long[] weighed, long[][] disputed, long[] criteria) {

    private static final int DECIMALS = 6;

    static Parts of(Scorecard card, Rubric rubric) {
        List<Section> sections = weighed(rubric.sections());
        Map<String, CriterionScore> scores = card.byCriterion();
        return new Parts(
                sections.stream().mapToLong(section -> score(card, section)).toArray(),
                sections.stream()
                        .map(section -> section.allCriteria()
                                .mapToLong(criterion -> dispute(scores.get(criterion.code())))
                                .filter(difference -> difference != 0)
                                .toArray())
                        .toArray(long[][]::new),
                rubric.allCriteria()
                        .mapToLong(criterion -> whole(scores.get(criterion.code())))
                        .toArray());
    }

    /** The topmost sections; where one section holds all, those below it. */
    private static List<Section> weighed(List<Section> sections) {
        return sections.size() == 1 && !sections.get(0).sections().isEmpty()
                ? weighed(sections.get(0).sections())
                : sections;
    }

    private static long score(Scorecard card, Section section) {
        return card.section(section.code())
                .map(SectionScore::finalScore)
                .map(Parts::whole)
                .orElse(0L);
    }

    private static long dispute(@Nullable CriterionScore score) {
        BigDecimal agreed = score == null || score.open() ? null : score.finalScore();
        if (score == null || agreed == null || score.self().score() == null) {
            return 0;
        }
        return whole(score.self().score().subtract(agreed));
    }

    private static long whole(@Nullable CriterionScore score) {
        return score == null || score.finalScore() == null ? 0 : whole(score.finalScore());
    }

    private static long whole(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
