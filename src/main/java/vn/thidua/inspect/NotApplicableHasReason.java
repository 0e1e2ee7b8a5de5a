package vn.thidua.inspect;

import java.util.Optional;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** "Không áp dụng" is declared with a reason. */
final class NotApplicableHasReason implements LineCheck {

    @Override
    public Optional<Finding> check(Examined.Scored scored, Examined examined) {
        if (!scored.line().notApplicable() || !scored.line().note().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.NOT_APPLICABLE_WITHOUT_REASON,
                scored.line().place(),
                scored.subject(),
                "Không áp dụng",
                ""));
    }
}
