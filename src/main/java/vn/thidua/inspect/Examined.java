package vn.thidua.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.Submission;

/**
 * A submission beside the rubric of each of its agencies.
 *
 * @param scores its lines with their criteria
 * @param byAgency the same by code of agency, in the order of the file
 * @param rubrics by code of agency
 * @param awards those of the campaign
 */
record Examined(
        Submission submission,
        List<Scored> scores,
        Map<String, List<Scored>> byAgency,
        Map<String, RubricIndex> rubrics,
        List<AwardRule> awards) {

    /** One line with its criterion. */
    record Scored(ScoreLine line, Criterion criterion, RubricIndex rubric) {

        String subject() {
            return Examined.subject(criterion);
        }
    }

    static Examined of(Submission submission, Map<String, RubricIndex> rubrics, List<AwardRule> awards) {
        List<Scored> scores = new ArrayList<>(submission.scores().size());
        Map<String, List<Scored>> byAgency = new LinkedHashMap<>();
        for (ScoreLine line : submission.scores()) {
            RubricIndex rubric = rubrics.get(line.agency());
            Criterion criterion = rubric == null ? null : rubric.criterion(line.criterion());
            if (rubric != null && criterion != null) {
                Scored scored = new Scored(line, criterion, rubric);
                scores.add(scored);
                byAgency.computeIfAbsent(line.agency(), agency -> new ArrayList<>())
                        .add(scored);
            }
        }
        return new Examined(submission, scores, byAgency, rubrics, awards);
    }

    static String subject(Criterion criterion) {
        return criterion.subject();
    }

    boolean isSelfScore() {
        return submission.kind() == InputKind.SELF_SCORE;
    }

    List<Scored> scoresOf(String agency) {
        return byAgency.getOrDefault(agency, List.of());
    }

    /** Whether a score could not be read, so that sums say nothing. */
    boolean hasUnreadableScores() {
        return submission.findings().stream().anyMatch(finding -> finding.code() == FindingCode.NUMBER_UNREADABLE);
    }

    /** Whether reading has already complained about the place. */
    boolean complainedAbout(Place place) {
        return submission.findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.NUMBER_UNREADABLE
                        && finding.place().equals(place));
    }

    /** The quantities that the agency reports for rules of the criterion. */
    List<QuantityLine> quantities(String agency, Criterion criterion) {
        Set<String> codes = criterion.allRules().flatMap(RuleCodes::of).collect(Collectors.toSet());
        return submission.quantities().stream()
                .filter(line -> line.agency().equals(agency) && codes.contains(line.rule()))
                .toList();
    }
}
