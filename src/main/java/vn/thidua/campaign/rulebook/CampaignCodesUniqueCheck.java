package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Blocs, classes and awards have their own codes, and each kind of input is expected once. */
final class CampaignCodesUniqueCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry campaign = book.campaign();
        return Stream.of(
                        values(campaign.list("blocs"), "code"),
                        values(campaign.at("classification").list("classes"), "code"),
                        values(campaign.list("awards"), "code"),
                        values(campaign.list("inputs"), "kind"))
                .flatMap(Repeated::in);
    }

    private static List<Entry> values(List<Entry> entries, String key) {
        return entries.stream().map(entry -> entry.at(key)).toList();
    }
}
