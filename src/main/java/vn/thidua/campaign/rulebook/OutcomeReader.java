package vn.thidua.campaign.rulebook;

import java.util.List;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Prerequisite;

/** What follows from the totals: classes and kinds of award. */
final class OutcomeReader {

    private final DisciplineScale scale;

    OutcomeReader(DisciplineScale scale) {
        this.scale = scale;
    }

    Classification classification(Entry classification) {
        return new Classification(
                classification.choice("basis", Classification.Basis.class),
                classification.list("classes").stream().map(this::awardClass).toList(),
                classification.find("ceiling").map(OutcomeReader::ceiling).orElse(null),
                classification.choice("demotion", Classification.Demotion.FALL_TO_PASSING));
    }

    private static Ceiling ceiling(Entry ceiling) {
        return new Ceiling(
                ceiling.decimal("percent"),
                ceiling.choice("base", Base.class),
                ceiling.choice("edge", Classification.Edge.ALL_OUT),
                StandingRulesReader.tieBreaks(ceiling));
    }

    private AwardClass awardClass(Entry entry) {
        return new AwardClass(
                entry.text("code"),
                entry.text("label"),
                entry.decimalOrNull("from"),
                entry.find("gate")
                        .map(gate ->
                                new Gate(gate.choice("level", Classification.Level.class), gate.decimal("percent")))
                        .orElse(null),
                entry.list("conditions").stream()
                        .map(condition -> DisciplineReader.breaches(condition, scale))
                        .toList());
    }

    List<AwardRule> awards(Entry campaign) {
        return campaign.list("awards").stream().map(this::award).toList();
    }

    private AwardRule award(Entry award) {
        return new AwardRule(
                award.text("code"),
                award.text("label"),
                award.choice("recipients", AwardRule.RecipientKind.class),
                award.choice("basis", AwardRule.Basis.class),
                quota(award.at("quota")),
                award.textOrNull("minimumClass"),
                award.texts("excluding"),
                award.textOrNull("legal"),
                terms(award));
    }

    private AwardRule.Terms terms(Entry award) {
        return new AwardRule.Terms(
                award.choice("scope", AwardRule.Scope.BLOC),
                award.textOrNull("level"),
                award.flag("comprehensive"),
                award.list("requires").stream().map(this::prerequisite).toList());
    }

    private Prerequisite prerequisite(Entry entry) {
        Prerequisite.Kind is = entry.choice("is", Prerequisite.Kind.class);
        return new Prerequisite(
                is,
                entry.text("award", ""),
                is == Prerequisite.Kind.NO_DISCIPLINE ? DisciplineReader.breaches(entry, scale) : null);
    }

    private static Quota quota(Entry quota) {
        return new Quota(
                quota.find("count").map(Entry::integer).orElse(null),
                quota.decimalOrNull("percent"),
                quota.choice("base", Base.MEMBERS),
                quota.list("bySize").stream().map(OutcomeReader::bySize).toList(),
                quota.texts("of"));
    }

    private static AwardRule.BySize bySize(Entry row) {
        return new AwardRule.BySize(
                row.integer("from"), row.find("to").map(Entry::integer).orElse(null), row.integer("count"));
    }
}
