package vn.thidua.score;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rounding;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ScoreLine;

/** What the council or the meeting made of one agency's scores: of several corrections of a criterion the last holds. */
final class Agreement {

    private final Map<String, List<ScoreLine>> corrections;
    private final Rounding rounding;
    private final AppraisalRules rules;

    /** @param corrections in the order in which they were received */
    Agreement(List<ScoreLine> corrections, Rounding rounding, AppraisalRules rules) {
        this.corrections = corrections.stream().collect(Collectors.groupingBy(ScoreLine::criterion));
        this.rounding = rounding;
        this.rules = rules;
    }

    boolean silent() {
        return corrections.isEmpty();
    }

    /** The last correction of every criterion that has one. */
    List<ScoreLine> lines() {
        return corrections.values().stream().map(all -> all.get(all.size() - 1)).toList();
    }

    /** What a correction says of itself; nothing for a line without a score. */
    Mark mark(ScoreLine line) {
        return line.score() == null
                ? Mark.NONE
                : new Mark(
                        rounding.calculation(line.score()),
                        Mark.Origin.ENTERED,
                        line.place(),
                        line.score(),
                        null,
                        line.note());
    }

    /** What is to be said of the corrections: each must know what stood before it, and why it differs. */
    List<Finding> findings(Criterion criterion, @Nullable BigDecimal below) {
        List<Finding> findings = new ArrayList<>();
        BigDecimal before = below;
        for (ScoreLine line : corrections.getOrDefault(criterion.code(), List.of())) {
            if (!same(line.restatedSelf(), before)) {
                String found = line.restatedSelf() == null ? say("(để trống)") : ScoreText.of(line.restatedSelf());
                String expected = before == null ? say("(chưa có)") : printed(before);
                findings.add(finding(FindingCode.CORRECTION_OUTDATED, line.place(), criterion, found, expected));
            }
            BigDecimal agreed = line.score();
            if (rules.reasonRequired() && line.note().isBlank() && agreed != null && !same(agreed, before)) {
                String expected = before == null ? "" : printed(before);
                findings.add(finding(
                        FindingCode.CORRECTION_WITHOUT_REASON,
                        line.place(),
                        criterion,
                        ScoreText.of(agreed),
                        expected));
            }
            before = agreed == null ? before : agreed;
        }
        return findings;
    }

    /** People copy what is printed: a figure is the same too if it is the other one as it is printed. */
    private boolean same(@Nullable BigDecimal written, @Nullable BigDecimal stood) {
        if (written == null || stood == null) {
            return Objects.equals(written, stood);
        }
        return written.compareTo(stood) == 0 || written.compareTo(rounding.display(stood)) == 0;
    }

    private String printed(BigDecimal score) {
        return ScoreText.of(rounding.display(score));
    }

    private static Finding finding(FindingCode code, Place place, Criterion criterion, String found, String expected) {
        return new Finding(code, place, criterion.subject(), found, expected);
    }
}
