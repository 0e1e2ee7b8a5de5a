package vn.thidua.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Rubric;

/** A card as it would be with other final scores of some criteria; marks and vetoes stay as they are. */
public final class WhatIf {

    private final Rubric rubric;
    private final Sums sums;

    public WhatIf(Rubric rubric) {
        this.rubric = rubric;
        this.sums = new Sums(rubric);
    }

    /**
     * The card's final total alone.
     *
     * @param finals by criterion, at the calculation scale
     */
    public BigDecimal total(Scorecard card, Map<String, BigDecimal> finals) {
        Map<String, BigDecimal> scores = scores(card, finals);
        return sums.total(criterion -> scores.get(criterion.code())).counting();
    }

    private static Map<String, BigDecimal> scores(Scorecard card, Map<String, BigDecimal> finals) {
        Map<String, BigDecimal> scores = new HashMap<>();
        for (CriterionScore score : card.criteria()) {
            if (score.finalScore() != null) {
                scores.put(score.criterion(), score.finalScore());
            }
        }
        scores.putAll(finals);
        return scores;
    }

    /** @param finals by criterion, at the calculation scale */
    public Scorecard card(Scorecard card, Map<String, BigDecimal> finals) {
        Map<String, BigDecimal> scores = scores(card, finals);
        List<SectionScore> sections = rubric.allSections()
                .map(section -> new SectionScore(
                        section.code(),
                        card.section(section.code()).map(SectionScore::self).orElse(null),
                        card.section(section.code())
                                .map(SectionScore::appraised)
                                .orElse(null),
                        sums.section(section, criterion -> scores.get(criterion.code()))
                                .counting()))
                .toList();
        return new Scorecard(
                card.agency(),
                card.provisional(),
                card.selfTotal(),
                card.appraisedTotal(),
                sums.total(criterion -> scores.get(criterion.code())).counting(),
                sections,
                card.criteria().stream().map(score -> with(score, scores)).toList(),
                card.vetoes(),
                List.of());
    }

    private static CriterionScore with(CriterionScore score, Map<String, BigDecimal> scores) {
        return new CriterionScore(
                score.criterion(),
                score.self(),
                score.appraised(),
                score.council(),
                scores.get(score.criterion()),
                score.notApplicable(),
                score.waived());
    }
}
