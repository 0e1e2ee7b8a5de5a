package vn.thidua.score;

import static vn.thidua.score.ExampleRules.direct;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rule;

/** Criteria in one line, with the caps set afterwards: {@code aCriterion("a1", "3", …).deductionCap("1.5").build()}. */
public final class ExampleCriterion {

    private final String code;
    private final BigDecimal base;
    private final List<Rule> rules;
    private @Nullable BigDecimal deductionCap;
    private @Nullable BigDecimal bonusCap;
    private @Nullable BigDecimal deltaCap;
    private BigDecimal floor = BigDecimal.ZERO;
    private boolean evidence;
    private List<String> formerly = List.of();

    private ExampleCriterion(String code, String base, List<Rule> rules) {
        this.code = code;
        this.base = n(base);
        this.rules = rules;
    }

    public static ExampleCriterion aCriterion(String code, String base, Rule... rules) {
        return new ExampleCriterion(code, base, List.of(rules));
    }

    public static Criterion criterion(String code, String base, Rule... rules) {
        return aCriterion(code, base, rules).build();
    }

    public static Criterion entered(String code, String base) {
        return criterion(code, base, earn(code, direct(base)));
    }

    public ExampleCriterion deductionCap(String cap) {
        deductionCap = n(cap);
        return this;
    }

    public ExampleCriterion bonusCap(String cap) {
        bonusCap = n(cap);
        return this;
    }

    public ExampleCriterion deltaCap(String cap) {
        deltaCap = n(cap);
        return this;
    }

    public ExampleCriterion floor(String lowest) {
        floor = n(lowest);
        return this;
    }

    public ExampleCriterion evidence() {
        evidence = true;
        return this;
    }

    public ExampleCriterion formerly(String... codes) {
        formerly = List.of(codes);
        return this;
    }

    public Criterion build() {
        return new Criterion(
                code,
                "Tiêu chí " + code,
                base,
                rules,
                deductionCap,
                bonusCap,
                floor,
                deltaCap,
                null,
                evidence,
                null,
                formerly);
    }
}
