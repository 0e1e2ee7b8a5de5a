package vn.thidua.campaign.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.NameKey;

/** A unit gives way once: a second time only if an act in between, or the same one, has brought it back. */
final class ReorganisedOnceCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Map<String, Entry> gone = new HashMap<>();
        return Acts.of(book).inOrder().stream().flatMap(act -> {
            Stream.Builder<Mistake> mistakes = Stream.builder();
            Set<String> own = new HashSet<>();
            for (Entry unit : act.list("from")) {
                String key = NameKey.of(unit.text());
                Entry earlier = own.add(key) ? gone.put(key, unit) : gone.get(key);
                if (earlier != null) {
                    mistakes.add(unit.mistake(
                            "%s, đã có ở dòng %d (%s)".formatted(unit.text(), earlier.line(), earlier.key()),
                            "mỗi đơn vị cũ nêu một lần"));
                }
            }
            act.list("to").forEach(unit -> gone.remove(NameKey.of(unit.text())));
            return mistakes.build();
        });
    }
}
