package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.ScoreLine;

/**
 * Whoever claims points where the rubric asks for evidence gives some, beside the score or beside a quantity. Points that
 * everyone starts with are no claim.
 */
final class EvidencePresent implements LineCheck {

    @Override
    public Optional<Finding> check(Examined.Scored scored, Examined examined) {
        ScoreLine line = scored.line();
        BigDecimal score = line.score();
        if (!examined.isSelfScore()
                || !scored.criterion().evidenceRequired()
                || score == null
                || score.compareTo(scored.criterion().start()) <= 0
                || explained(scored, examined)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(FindingCode.EVIDENCE_MISSING, line.place(), scored.subject(), Figures.print(score), ""));
    }

    private static boolean explained(Examined.Scored scored, Examined examined) {
        return !scored.line().note().isBlank()
                || examined.quantities(scored.line().agency(), scored.criterion()).stream()
                        .anyMatch(quantity -> !quantity.note().isBlank());
    }
}
