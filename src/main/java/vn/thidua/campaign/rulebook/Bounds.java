package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Range;

/** The four keys of an interval: {@code from} ≤ value, {@code over} &lt; value, value &lt; {@code below}, value ≤ {@code upTo}. */
final class Bounds {

    private Bounds() {}

    static List<Band> bands(Entry holder) {
        return holder.list("bands").stream()
                .map(band -> new Band(range(band), band.decimal("points"), band.flag("assumed")))
                .toList();
    }

    /** All intervals of a rule: its bands, or its rows and their bands. */
    static Stream<Entry> intervals(Entry rule) {
        return Stream.concat(
                rule.list("bands").stream(),
                rule.list("rows").stream().flatMap(row -> Stream.concat(Stream.of(row), row.list("bands").stream())));
    }

    static Range range(Entry entry) {
        return new Range(
                entry.firstOf("from", "over").map(Entry::decimal).orElse(null),
                entry.has("from"),
                entry.firstOf("upTo", "below").map(Entry::decimal).orElse(null),
                entry.has("upTo"));
    }
}
