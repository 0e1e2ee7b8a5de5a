package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Rule;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.QuantityLine;

/** Where a result is measured by its target (or its volume), a result comes with a target above zero. */
final class TargetPositive implements Check {

    @Override
    public List<Finding> check(Examined examined) {
        return examined.submission().kind() == InputKind.INDEX
                ? List.of()
                : examined.submission().quantities().stream()
                        .flatMap(line -> check(line, examined).stream())
                        .toList();
    }

    private static Optional<Finding> check(QuantityLine line, Examined examined) {
        RubricIndex rubric = examined.rubrics().get(line.agency());
        Rule rule = rubric == null ? null : rubric.rule(line.rule());
        BigDecimal plan = line.plan();
        boolean positive = plan != null && plan.signum() > 0;
        if (rule == null || line.actual() == null || positive || !rule.method().needsPlan()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                FindingCode.TARGET_NOT_POSITIVE,
                Objects.requireNonNullElse(line.planPlace(), line.place()),
                rule.subject(),
                plan == null ? "" : Figures.print(plan),
                "lớn hơn 0"));
    }
}
