package vn.thidua.standing;

import java.math.BigDecimal;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.TieBreak;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.ScoreText;
import vn.thidua.score.SectionScore;

/** One step of the tie-break list, applied to a bloc's rubric. */
final class TieBreaking {

    private final TieBreak step;
    private final Rubric rubric;

    TieBreaking(TieBreak step, Rubric rubric) {
        this.step = step;
        this.rubric = rubric;
    }

    /** Negative if the first stands before the second, 0 if this step does not part them. */
    int compare(Contender first, Contender second) {
        int ascending = value(first).compareTo(value(second));
        return step.kind() == TieBreak.Kind.FEWER_DEDUCTIONS ? ascending : -ascending;
    }

    /** What parted them, such as "điểm mục 1 cao hơn (40 so với 38)", seen from the winner. */
    String explain(Contender winner, Contender loser) {
        String figures = " (" + ScoreText.of(value(winner)) + " so với " + ScoreText.of(value(loser)) + ")";
        return switch (step.kind()) {
            case SECTION -> "điểm mục " + sectionTitle() + " cao hơn" + figures;
            case CRITERION -> "điểm tiêu chí " + criterionTitle() + " cao hơn" + figures;
            case FEWER_DEDUCTIONS -> "tổng điểm bị trừ ít hơn" + figures;
        };
    }

    private BigDecimal value(Contender contender) {
        return switch (step.kind()) {
            case SECTION ->
                contender
                        .card()
                        .section(step.code())
                        .map(SectionScore::finalScore)
                        .orElse(BigDecimal.ZERO);
            case CRITERION -> finalScore(contender, step.code());
            case FEWER_DEDUCTIONS -> deductions(contender);
        };
    }

    private BigDecimal deductions(Contender contender) {
        return rubric.allCriteria()
                .map(criterion -> criterion.base().subtract(finalScore(contender, criterion.code())))
                .map(BigDecimal.ZERO::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal finalScore(Contender contender, String criterion) {
        return contender
                .card()
                .criterion(criterion)
                .map(CriterionScore::finalScore)
                .orElse(BigDecimal.ZERO);
    }

    private String sectionTitle() {
        return step.code()
                + rubric.allSections()
                        .filter(section -> section.code().equals(step.code()))
                        .map(Section::title)
                        .findFirst()
                        .map(title -> " – " + title)
                        .orElse("");
    }

    private String criterionTitle() {
        return step.code()
                + rubric.criterion(step.code())
                        .map(Criterion::title)
                        .map(title -> " – " + title)
                        .orElse("");
    }
}
