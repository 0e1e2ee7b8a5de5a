package vn.thidua.campaign.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Finds values that stand twice where each may stand once. */
final class Repeated {

    private Repeated() {}

    static Stream<Mistake> in(List<Entry> values) {
        Map<String, Entry> first = new HashMap<>();
        return values.stream().flatMap(value -> {
            Entry earlier = first.putIfAbsent(value.text(), value);
            return earlier == null ? Stream.empty() : Stream.of(mistake(value, earlier));
        });
    }

    private static Mistake mistake(Entry value, Entry earlier) {
        String found = "%s, đã có ở dòng %d (%s)".formatted(value.text(), earlier.line(), earlier.key());
        return value.mistake(found, "mỗi giá trị một lần");
    }
}
