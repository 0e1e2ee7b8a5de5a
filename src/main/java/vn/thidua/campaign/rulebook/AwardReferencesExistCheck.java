package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** An award names only classes and other awards that exist. */
final class AwardReferencesExistCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry campaign = book.campaign();
        List<String> classes = codes(campaign.at("classification").list("classes"));
        List<String> awards = codes(campaign.list("awards"));
        return campaign.list("awards").stream()
                .flatMap(award -> Stream.of(
                                strangers(award.find("minimumClass").stream(), classes, "mã một hạng: "),
                                strangers(others(award), without(awards, award), "mã một hình thức khác: "),
                                strangers(formerly(award), awards, "mã một hình thức: "))
                        .flatMap(found -> found));
    }

    private static Stream<Entry> others(Entry award) {
        return Stream.of(award.list("excluding"), award.at("quota").list("of"), required(award, "PROPOSED_FOR"))
                .flatMap(List::stream);
    }

    /** Awards of last year, which may be the same as this year's. */
    private static Stream<Entry> formerly(Entry award) {
        return Stream.of(required(award, "HAD_LAST_YEAR"), required(award, "NOT_LAST_YEAR"))
                .flatMap(List::stream);
    }

    private static List<Entry> required(Entry award, String is) {
        return award.list("requires").stream()
                .filter(entry -> entry.text("is").equals(is))
                .map(entry -> entry.at("award"))
                .toList();
    }

    private static Stream<Mistake> strangers(Stream<Entry> references, List<String> known, String expected) {
        return references
                .filter(reference -> !known.contains(reference.text()))
                .map(reference -> reference.mistake(reference.text(), expected + listed(known)));
    }

    private static String listed(List<String> codes) {
        return codes.isEmpty() ? "(chưa có)" : String.join(", ", codes);
    }

    private static List<String> codes(List<Entry> entries) {
        return entries.stream().map(entry -> entry.text("code")).toList();
    }

    private static List<String> without(List<String> codes, Entry award) {
        return codes.stream().filter(code -> !code.equals(award.text("code"))).toList();
    }
}
