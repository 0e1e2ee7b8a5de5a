package vn.thidua.campaign.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.NameKey;

/** The reorganisations of a rule book in the order of their days, which ISO dates let compare as text. */
record Acts(List<Entry> inOrder) {

    static Acts of(RuleBook book) {
        return new Acts(book.campaign().list("reorganisations").stream()
                .sorted(Comparator.comparing(act -> act.text("on")))
                .toList());
    }

    /** Those that come after this one. */
    Stream<Entry> after(Entry act) {
        return inOrder.stream().skip(inOrder.indexOf(act) + 1L);
    }

    /** Whether the act names the unit among those before or those after it, however it is spelt. */
    static boolean names(Entry act, String side, String unit) {
        return act.list(side).stream().anyMatch(named -> same(named.text(), unit));
    }

    static boolean same(String unit, String other) {
        return NameKey.of(unit).equals(NameKey.of(other));
    }
}
