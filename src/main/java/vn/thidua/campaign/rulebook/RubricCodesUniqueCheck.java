package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Sections, criteria, rules, prizes and vetoes of a rubric have codes of their own, since quantities and scores are
 * reported under them; a lone rule may have its criterion's code. */
final class RubricCodesUniqueCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream().flatMap(rubric -> Repeated.in(codes(rubric)));
    }

    private static List<Entry> codes(Outline rubric) {
        return Stream.of(
                        rubric.sections(),
                        rubric.criteria(),
                        rubric.criteria().flatMap(RubricCodesUniqueCheck::ownRules),
                        rubric.rules().flatMap(rule -> rule.list("prizes").stream()),
                        rubric.rubric().list("vetoes").stream())
                .flatMap(entries -> entries)
                .flatMap(entry -> entry.find("code").stream())
                .toList();
    }

    private static Stream<Entry> ownRules(Entry criterion) {
        boolean lone = criterion.list("rules").size() == 1;
        return Outline.rulesBelow(criterion)
                .filter(rule -> !(lone
                        && rule.key().equals(criterion.list("rules").get(0).key())
                        && rule.text("code", "").equals(criterion.text("code"))));
    }
}
