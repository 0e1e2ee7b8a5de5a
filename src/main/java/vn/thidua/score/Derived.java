package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.campaign.Criterion;

/**
 * The score that a criterion's rules give, with all that went into it: {@code start + earned + delta}, not below the
 * floor, and rounded once. See {@link Criterion}.
 *
 * @param start the part of the base that no rule has to earn
 * @param rules what each rule gave, in the order of the criterion
 * @param earned what was earned towards the rest of the base, and what counts of it
 * @param bonuses for the agency, within the criterion's cap
 * @param deductions against the agency, within the criterion's cap; at least 0
 * @param delta counting bonuses minus counting deductions, within the criterion's cap either way
 * @param floored start, earned and delta together, and not below the floor
 * @param score at the calculation scale
 */
public record Derived(
        Criterion criterion,
        BigDecimal start,
        List<Worked> rules,
        Capped earned,
        Capped bonuses,
        Capped deductions,
        Capped delta,
        Capped floored,
        BigDecimal score)
        implements Working {

    public Derived {
        rules = List.copyOf(rules);
    }

    /** Whether each rule gave what it gave there. */
    public boolean sameAs(Derived other) {
        return rules.stream()
                .map(worked -> worked.points().net().stripTrailingZeros())
                .toList()
                .equals(other.rules.stream()
                        .map(worked -> worked.points().net().stripTrailingZeros())
                        .toList());
    }
}
