package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** What is told of last year is told of members, of each once; and a rule that asks for ranks of
 * last year finds some told, or the register of earlier years expected. */
final class LastYearIsKnownCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        List<Entry> lastYear = book.campaign().list("lastYear");
        List<String> members = book.members().map(member -> member.text("code")).toList();
        Stream<Mistake> strangers = lastYear.stream()
                .map(entry -> entry.at("agency"))
                .filter(agency -> !members.contains(agency.text()))
                .map(agency -> agency.mistake(agency.text(), "mã một đơn vị của đợt"));
        Map<String, List<Entry>> byAgency =
                lastYear.stream().map(entry -> entry.at("agency")).collect(Collectors.groupingBy(Entry::text));
        Stream<Mistake> twice = byAgency.values().stream()
                .flatMap(same -> same.stream().skip(1))
                .map(agency -> agency.mistake(agency.text(), "mỗi đơn vị một mục"));
        return Stream.of(strangers, twice, ranksMissing(book, lastYear)).flatMap(found -> found);
    }

    private static Stream<Mistake> ranksMissing(RuleBook book, List<Entry> lastYear) {
        boolean register = book.campaign().list("inputs").stream()
                .anyMatch(input -> input.text("kind").equals("PAST_AWARD"));
        if (register || lastYear.stream().anyMatch(entry -> entry.has("rank"))) {
            return Stream.empty();
        }
        return TieBreakCodesExistCheck.tieBreaks(book)
                .map(step -> step.at("by"))
                .filter(by -> by.text().equals("LAST_YEAR_RANK"))
                .map(by -> by.mistake(by.text(), "danh sách lastYear có rank để so, hoặc PAST_AWARD trong inputs"));
    }
}
