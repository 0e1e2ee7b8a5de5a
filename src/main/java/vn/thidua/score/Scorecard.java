package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Finding;

/**
 * All scores of one agency (phiếu điểm), criteria and sections in the order of the rubric, parents first.
 *
 * @param provisional some final score rests on a self-score alone (tạm tính)
 * @param vetoes codes of the vetoes that took effect
 * @param findings what scoring itself noticed, such as entered ≠ derived
 */
public record Scorecard(
        String agency,
        boolean provisional,
        @Nullable BigDecimal selfTotal,
        @Nullable BigDecimal appraisedTotal,
        @Nullable BigDecimal finalTotal,
        List<SectionScore> sections,
        List<CriterionScore> criteria,
        List<String> vetoes,
        List<Finding> findings) {

    public Scorecard {
        sections = List.copyOf(sections);
        criteria = List.copyOf(criteria);
        vetoes = List.copyOf(vetoes);
        findings = List.copyOf(findings);
    }

    public Optional<CriterionScore> criterion(String code) {
        for (CriterionScore score : criteria) {
            if (score.criterion().equals(code)) {
                return Optional.of(score);
            }
        }
        return Optional.empty();
    }

    /** Who appraised, in words, with the codes of the criteria, in the order of the rubric. */
    public Map<String, List<String>> appraisers() {
        Map<String, List<String>> appraisers = new LinkedHashMap<>();
        Mark former = Mark.NONE;
        List<String> by = List.of();
        for (CriterionScore score : criteria) {
            Mark mark = score.appraised();
            if (mark.score() != null) {
                // Most criteria have the appraiser of the one before; to put him into words for each takes longer than
                // all else.
                if (former.score() == null || !mark.hasAppraiserOf(former)) {
                    by = appraisers.computeIfAbsent(mark.by(), words -> new ArrayList<>());
                }
                by.add(score.criterion());
                former = mark;
            }
        }
        return appraisers;
    }

    public Optional<SectionScore> section(String code) {
        for (SectionScore score : sections) {
            if (score.section().equals(code)) {
                return Optional.of(score);
            }
        }
        return Optional.empty();
    }

    /** The scores of the criteria by code, for whoever asks for many. */
    public Map<String, CriterionScore> byCriterion() {
        Map<String, CriterionScore> scores = new HashMap<>();
        criteria.forEach(score -> scores.put(score.criterion(), score));
        return scores;
    }
}
