package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;

/**
 * Reads the rules of one criterion, or the parts of a combining rule.
 *
 * @param criterion lends its code and title to a rule that has none
 * @param combining the rule whose effect and source its parts take, or {@code null} directly under the criterion
 */
record RuleReader(Entry criterion, @Nullable Entry combining) {

    static RuleReader of(Entry criterion) {
        return new RuleReader(criterion, null);
    }

    RuleReader within(Entry rule) {
        return new RuleReader(criterion, combining == null ? rule : combining);
    }

    BigDecimal base() {
        return criterion.decimal("base");
    }

    Rule read(Entry rule) {
        return new Rule(
                rule.text("code", criterion.text("code")),
                rule.text("title", criterion.text("title")),
                kind(rule).read(rule, this),
                effect(combining == null ? rule : combining),
                (combining == null ? rule : combining).choice("source", Source.SUBMISSION),
                rule.texts("onlyIfNone"),
                rule.flag("assumed"),
                rule.textOrNull("unit"));
    }

    private static Effect effect(Entry rule) {
        return rule.choice(
                "effect",
                switch (kind(rule)) {
                    case DIRECT, PRO_RATA, LEADER -> Effect.EARN;
                    default -> Effect.ADJUST;
                });
    }

    private static MethodKind kind(Entry rule) {
        return rule.choice("method", MethodKind.class);
    }
}
