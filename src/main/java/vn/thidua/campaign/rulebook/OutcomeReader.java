package vn.thidua.campaign.rulebook;

import java.util.List;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Gate;

/** What follows from the totals: classes and kinds of award. */
final class OutcomeReader {

    private OutcomeReader() {}

    static Classification classification(Entry classification) {
        return new Classification(
                classification.choice("basis", Classification.Basis.class),
                classification.list("classes").stream()
                        .map(OutcomeReader::awardClass)
                        .toList(),
                classification
                        .find("ceiling")
                        .map(entry -> new Ceiling(entry.decimal("percent"), entry.choice("base", Base.class)))
                        .orElse(null));
    }

    private static AwardClass awardClass(Entry entry) {
        return new AwardClass(
                entry.text("code"),
                entry.text("label"),
                entry.decimalOrNull("from"),
                entry.find("gate")
                        .map(gate ->
                                new Gate(gate.choice("level", Classification.Level.class), gate.decimal("percent")))
                        .orElse(null));
    }

    static List<AwardRule> awards(Entry campaign) {
        return campaign.list("awards").stream().map(OutcomeReader::award).toList();
    }

    private static AwardRule award(Entry award) {
        return new AwardRule(
                award.text("code"),
                award.text("label"),
                award.choice("recipients", AwardRule.RecipientKind.class),
                award.choice("basis", AwardRule.Basis.class),
                quota(award.at("quota")),
                award.textOrNull("minimumClass"),
                award.texts("excluding"),
                award.textOrNull("legal"));
    }

    private static Quota quota(Entry quota) {
        return new Quota(
                quota.find("count").map(Entry::integer).orElse(null),
                quota.decimalOrNull("percent"),
                quota.choice("base", Base.MEMBERS));
    }
}
