package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** What is claimed as Thưởng and conceded as Trừ is no more than the rubric allows. */
final class PartsWithinCaps implements Check {

    @Override
    public List<Finding> check(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Examined.Scored scored : examined.scores()) {
            check(
                            scored,
                            FindingCode.BONUS_OUT_OF_RANGE,
                            scored.line().bonus(),
                            scored.criterion().highestBonus())
                    .ifPresent(findings::add);
            check(
                            scored,
                            FindingCode.DEDUCTION_OUT_OF_RANGE,
                            scored.line().deduction(),
                            scored.criterion().highestDeduction())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> check(
            Examined.Scored scored, FindingCode code, @Nullable BigDecimal part, Optional<BigDecimal> most) {
        boolean within = part == null
                || part.signum() >= 0
                        && most.filter(cap -> part.compareTo(cap) > 0).isEmpty();
        if (part == null || within) {
            return Optional.empty();
        }
        String expected = most.map(cap -> "0 đến " + Figures.print(cap)).orElse("số từ 0");
        return Optional.of(new Finding(code, scored.line().place(), scored.subject(), Figures.print(part), expected));
    }
}
