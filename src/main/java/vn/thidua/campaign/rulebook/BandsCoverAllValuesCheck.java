package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The bands of a rule, and the rows by volume, hold every value from 0 on exactly once. */
final class BandsCoverAllValuesCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream()
                .flatMap(Outline::rules)
                .flatMap(rule -> Stream.concat(Stream.of(rule), rule.list("rows").stream()))
                .flatMap(holder ->
                        Stream.of("bands", "rows").filter(holder::has).flatMap(key -> gapsAndOverlaps(holder, key)));
    }

    private static Stream<Mistake> gapsAndOverlaps(Entry holder, String key) {
        List<Entry> intervals = holder.list(key);
        return intervals.stream().allMatch(BoundsAreSoundCheck::sound)
                ? new Coverage(holder.at(key), intervals).mistakes()
                : Stream.empty();
    }
}
