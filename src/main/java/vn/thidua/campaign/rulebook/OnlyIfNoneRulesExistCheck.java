package vn.thidua.campaign.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A condition on other rules names rules of the same rubric. */
final class OnlyIfNoneRulesExistCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream().flatMap(OnlyIfNoneRulesExistCheck::mistakes);
    }

    private static Stream<Mistake> mistakes(Outline rubric) {
        Set<String> codes = rubric.rules().map(rule -> rule.text("code", "")).collect(Collectors.toSet());
        return rubric.rules()
                .flatMap(rule -> rule.list("onlyIfNone").stream()
                        .filter(code ->
                                !codes.contains(code.text()) || code.text().equals(rule.text("code", "")))
                        .map(code -> code.mistake(code.text(), "mã một quy tắc khác trong bảng điểm này")));
    }
}
