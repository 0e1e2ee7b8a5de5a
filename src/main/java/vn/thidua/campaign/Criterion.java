package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scored line with its own code (tiêu chí), such as {@code a7} of R1.
 *
 * <p>Its score is {@code start + earned − min(deductions, deductionCap) + min(bonuses, bonusCap)}, the last two together
 * within {@code ±deltaCap}, never below {@code floor}; {@code start} is the part of the base that no rule has to earn.
 *
 * @param base points without any deduction or bonus (điểm chuẩn)
 * @param deductionCap greatest sum of deductions, or {@code null} for none; never limits bonuses
 * @param bonusCap greatest sum of bonuses, or {@code null} if only the rules' own caps hold
 * @param floor lowest score; 0 unless the rule book says otherwise
 * @param deltaCap greatest |bonuses − deductions| (d2 of R1: 7), or {@code null}
 * @param appraiser who appraises this line, or {@code null} for the section's appraiser
 * @param evidenceRequired whether a claim without giải trình/minh chứng is a finding
 * @param legal article that the line follows, or {@code null}
 * @param formerly its codes in the table of the year before, where not its own code; several if lines became one
 */
public record Criterion(
        String code,
        String title,
        BigDecimal base,
        List<Rule> rules,
        @Nullable BigDecimal deductionCap,
        @Nullable BigDecimal bonusCap,
        BigDecimal floor,
        @Nullable BigDecimal deltaCap,
        @Nullable String appraiser,
        boolean evidenceRequired,
        @Nullable String legal,
        List<String> formerly) {

    public Criterion {
        rules = List.copyOf(rules);
        formerly = List.copyOf(formerly);
    }

    /** A line that had the same code the year before, if it was there. */
    public Criterion(
            String code,
            String title,
            BigDecimal base,
            List<Rule> rules,
            @Nullable BigDecimal deductionCap,
            @Nullable BigDecimal bonusCap,
            BigDecimal floor,
            @Nullable BigDecimal deltaCap,
            @Nullable String appraiser,
            boolean evidenceRequired,
            @Nullable String legal) {
        this(
                code,
                title,
                base,
                rules,
                deductionCap,
                bonusCap,
                floor,
                deltaCap,
                appraiser,
                evidenceRequired,
                legal,
                List.of());
    }

    /** How it is called where people read of it: {@code a7 – Đất công}. */
    public String subject() {
        return code + " – " + title;
    }

    /** The part of the base that is given at the start: what earning rules can give must first be earned. */
    public BigDecimal start() {
        BigDecimal toEarn = rules.stream()
                .filter(rule -> rule.effect() == Effect.EARN)
                .map(rule -> rule.method().highest().orElse(base))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return base.subtract(toEarn).max(BigDecimal.ZERO);
    }

    /** Base plus the greatest bonus; empty where bonuses are uncapped. A score above it is over the maximum. */
    public Optional<BigDecimal> ceiling() {
        Optional<BigDecimal> bonus = least(highestBonus(), deltaCap);
        return bonus.isEmpty() ? bonus : Optional.of(base.add(bonus.get()));
    }

    /** The most that can stand in the column Thưởng; empty where bonuses are uncapped. */
    public Optional<BigDecimal> highestBonus() {
        BigDecimal bonus = BigDecimal.ZERO;
        for (Rule rule : rules) {
            if (rule.effect() == Effect.ADJUST) {
                Optional<BigDecimal> highest = rule.method().highest();
                if (highest.isEmpty()) {
                    return Optional.ofNullable(bonusCap);
                }
                bonus = bonus.add(highest.get());
            }
        }
        return least(Optional.of(bonus), bonusCap);
    }

    /**
     * The most that can stand in the column Trừ: the cap, or what takes base and bonus down to the floor; empty where both
     * are unbounded. Points that are still to be earned are no deduction that a cap limits.
     */
    public Optional<BigDecimal> highestDeduction() {
        boolean earns = rules.stream().anyMatch(rule -> rule.effect() == Effect.EARN);
        Optional<BigDecimal> depth = highestBonus().map(bonus -> base.add(bonus).subtract(floor));
        return least(depth, earns ? null : deductionCap);
    }

    /** The lower of two limits, either of which may be missing. */
    private static Optional<BigDecimal> least(Optional<BigDecimal> limit, @Nullable BigDecimal cap) {
        return cap == null || limit.isPresent() && limit.get().compareTo(cap) <= 0 ? limit : Optional.of(cap);
    }

    /** All rules, combining rules before what they combine. */
    public Stream<Rule> allRules() {
        return rules.stream().flatMap(Rule::withParts);
    }

    /** Whether the line is entered directly, so that nothing can be derived for it. */
    public boolean direct() {
        return rules.stream().allMatch(rule -> rule.method() instanceof Method.Direct);
    }

    /** Whether what the rules give counts even against an entered score: bloc-relative, register and index rules. */
    public boolean derivedWins() {
        return allRules()
                .anyMatch(rule -> rule.source() != Source.SUBMISSION || rule.method() instanceof Method.Leader);
    }
}
