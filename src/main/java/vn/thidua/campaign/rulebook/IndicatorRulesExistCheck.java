package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** An indicator names rules of the campaign's rubrics, and a rule has the figure of one indicator only. */
final class IndicatorRulesExistCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Set<String> known = Outline.of(book).stream()
                .flatMap(Outline::rules)
                .flatMap(rule -> rule.find("code").stream())
                .map(Entry::text)
                .collect(Collectors.toSet());
        List<Entry> rules = book.campaign().list("indicators").stream()
                .flatMap(indicator -> indicator.list("rules").stream())
                .toList();
        Stream<Mistake> strangers = rules.stream()
                .filter(rule -> !known.contains(rule.text()))
                .map(rule -> rule.mistake(rule.text(), "mã một quy tắc trong bảng điểm của đợt"));
        return Stream.concat(strangers, Repeated.in(rules));
    }
}
