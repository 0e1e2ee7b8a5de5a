package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Only a rule that stands alone under its criterion may do without a code. */
final class RuleHasOwnCodeCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream().flatMap(Outline::criteria).flatMap(RuleHasOwnCodeCheck::mistakes);
    }

    private static Stream<Mistake> mistakes(Entry criterion) {
        List<Entry> rules = Outline.rulesBelow(criterion).toList();
        return rules.stream()
                .filter(rule -> rules.size() > 1 && !rule.has("code"))
                .map(rule -> rule.at("code").mistake("thiếu khóa", "mã riêng, vì tiêu chí có nhiều quy tắc"));
    }
}
