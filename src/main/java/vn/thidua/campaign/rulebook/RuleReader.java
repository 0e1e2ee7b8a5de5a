package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;

/**
 * Reads the rules of one criterion, or the parts of a combining rule.
 *
 * @param criterion lends its code and title to a rule that has none
 * @param scale the forms of discipline that rules may name
 * @param combining the rule whose effect and source its parts take, or {@code null} directly under the criterion
 */
record RuleReader(
        Entry criterion, DisciplineScale scale, @Nullable Entry combining) {

    static RuleReader of(Entry criterion, DisciplineScale scale) {
        return new RuleReader(criterion, scale, null);
    }

    RuleReader within(Entry rule) {
        return new RuleReader(criterion, scale, combining == null ? rule : combining);
    }

    BigDecimal base() {
        return criterion.decimal("base");
    }

    Rule read(Entry rule) {
        Source source = (combining == null ? rule : combining).choice("source", Source.SUBMISSION);
        return new Rule(
                rule.text("code", criterion.text("code")),
                rule.text("title", criterion.text("title")),
                kind(rule).read(rule, this),
                effect(combining == null ? rule : combining),
                source,
                rule.texts("onlyIfNone"),
                rule.flag("assumed"),
                rule.textOrNull("unit"),
                source == Source.DISCIPLINE ? DisciplineReader.breaches(rule.at("breaches"), scale) : null);
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
