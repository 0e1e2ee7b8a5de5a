package vn.thidua.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Finding;
import vn.thidua.reconcile.Dossier;

/** From one agency's criterion scores to its card: sections, totals, and how final they are. */
final class Totalling {

    private final Rubric rubric;
    private final Sums sums;
    private final Set<String> authorityOnly;

    Totalling(Rubric rubric, Set<String> authorityOnly) {
        this.rubric = rubric;
        this.sums = new Sums(rubric);
        this.authorityOnly = authorityOnly;
    }

    Scorecard card(Dossier dossier, List<CriterionScore> criteria, List<Finding> findings) {
        var self = scores(criteria, score -> score.self().score());
        var appraised = scores(criteria, score -> score.appraised().score());
        var decided = scores(criteria, CriterionScore::finalScore);
        boolean received = dossier.selfReceived();
        boolean provisional = criteria.stream().anyMatch(CriterionScore::open);
        boolean whole = rubric.sections().stream().allMatch(section -> complete(section, appraised));
        List<SectionScore> sections = rubric.allSections()
                .map(section -> new SectionScore(
                        section.code(),
                        received && selfScored(section)
                                ? sums.section(section, self).counting()
                                : null,
                        complete(section, appraised)
                                ? sums.section(section, appraised).counting()
                                : null,
                        received ? sums.section(section, decided).counting() : null))
                .toList();
        return new Scorecard(
                dossier.agency(),
                provisional,
                received ? sums.total(self).counting() : null,
                whole ? sums.total(appraised).counting() : null,
                received ? sums.total(decided).counting() : null,
                sections,
                criteria,
                Vetoes.of(rubric, dossier),
                findings);
    }

    private static Function<Criterion, @Nullable BigDecimal> scores(
            List<CriterionScore> criteria, Function<CriterionScore, @Nullable BigDecimal> which) {
        Map<String, BigDecimal> scores = new HashMap<>();
        for (CriterionScore criterion : criteria) {
            BigDecimal score = which.apply(criterion);
            if (score != null) {
                scores.put(criterion.criterion(), score);
            }
        }
        return criterion -> scores.get(criterion.code());
    }

    private boolean selfScored(Section section) {
        return !section.allCriteria().map(Criterion::code).allMatch(authorityOnly::contains);
    }

    private static boolean complete(Section section, Function<Criterion, @Nullable BigDecimal> scores) {
        return section.allCriteria().allMatch(criterion -> scores.apply(criterion) != null);
    }
}
