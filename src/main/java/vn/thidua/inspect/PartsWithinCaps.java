package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** What is claimed as Thưởng and conceded as Trừ is no more than the rubric allows. */
final class PartsWithinCaps implements Check {

    @Override
    public List<Finding> check(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Examined.Scored scored : examined.scores()) {
            BigDecimal bonus = scored.line().bonus();
            if (bonus != null) {
                check(
                                scored,
                                FindingCode.BONUS_OUT_OF_RANGE,
                                bonus,
                                scored.criterion().highestBonus())
                        .ifPresent(findings::add);
            }
            BigDecimal deduction = scored.line().deduction();
            if (deduction != null) {
                check(
                                scored,
                                FindingCode.DEDUCTION_OUT_OF_RANGE,
                                deduction,
                                scored.criterion().highestDeduction())
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(
            Examined.Scored scored, FindingCode code, BigDecimal part, Optional<BigDecimal> most) {
        if (part.signum() >= 0 && most.filter(cap -> part.compareTo(cap) > 0).isEmpty()) {
            return Optional.empty();
        }
        String expected = most.map(cap -> "0 đến " + Figures.print(cap)).orElse("số từ 0");
        return Optional.of(new Finding(code, scored.line().place(), scored.subject(), Figures.print(part), expected));
    }
}
