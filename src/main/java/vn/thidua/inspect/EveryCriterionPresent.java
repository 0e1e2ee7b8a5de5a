package vn.thidua.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ScoreLine;

/**
 * Every criterion has a score, "không áp dụng", or quantities that give one. A self-score answers for all criteria but those
 * of the authority; an appraisal only for the sections in which it has begun to score; a correction for none.
 */
final class EveryCriterionPresent implements Check {

    @Override
    public List<Finding> check(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        if (examined.submission().kind() == InputKind.CORRECTION) {
            return findings;
        }
        examined.byAgency().forEach((agency, scores) -> {
            RubricIndex rubric = scores.get(0).rubric();
            Map<String, Examined.Scored> lines = new LinkedHashMap<>();
            scores.forEach(scored -> lines.putIfAbsent(scored.criterion().code(), scored));
            for (Criterion criterion : owed(rubric, lines, examined)) {
                Examined.Scored scored = lines.get(criterion.code());
                if (!answered(agency, criterion, scored, examined)) {
                    findings.add(missing(criterion, scored, lines, examined));
                }
            }
        });
        return findings;
    }

    private static List<Criterion> owed(RubricIndex rubric, Map<String, Examined.Scored> lines, Examined examined) {
        if (examined.isSelfScore()) {
            return rubric.criteria().stream()
                    .filter(criterion -> !rubric.authorityOnly(criterion.code()))
                    .toList();
        }
        Set<String> begun = lines.keySet().stream().map(rubric::home).collect(Collectors.toSet());
        return rubric.criteria().stream()
                .filter(criterion -> begun.contains(rubric.home(criterion.code())))
                .toList();
    }

    /** What the register or an index decides alone needs no answer. */
    private static boolean answered(
            String agency, Criterion criterion, Examined.@Nullable Scored scored, Examined examined) {
        ScoreLine line = scored == null ? null : scored.line();
        return line != null && (line.score() != null || line.notApplicable() || examined.complainedAbout(line.place()))
                || criterion.allRules().allMatch(rule -> rule.source() != Source.SUBMISSION)
                || !examined.quantities(agency, criterion).isEmpty();
    }

    private static Finding missing(
            Criterion criterion,
            Examined.@Nullable Scored scored,
            Map<String, Examined.Scored> lines,
            Examined examined) {
        Place sheet = lines.values().iterator().next().line().place();
        Place place = scored == null
                ? new Place(examined.submission().file(), sheet.sheet(), null)
                : scored.line().place();
        return new Finding(FindingCode.CRITERION_MISSING, place, Examined.subject(criterion), "", "");
    }
}
