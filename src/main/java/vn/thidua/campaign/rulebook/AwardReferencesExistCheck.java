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
                .flatMap(award -> Stream.concat(
                        strangers(award.find("minimumClass").stream(), classes, "mã một hạng: "),
                        strangers(
                                award.list("excluding").stream(), without(awards, award), "mã một hình thức khác: ")));
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
