package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** What only the authority scores is left empty, or zero, in a self-score. */
final class AuthorityOnlyNotSelfScored implements LineCheck {

    @Override
    public Optional<Finding> check(Examined.Scored scored, Examined examined) {
        BigDecimal score = scored.line().score();
        if (!examined.isSelfScore()
                || score == null
                || score.signum() == 0
                || !scored.rubric().authorityOnly(scored.criterion().code())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.AUTHORITY_ONLY_SELF_SCORED,
                scored.line().place(),
                scored.subject(),
                Figures.print(score),
                ""));
    }
}
