package vn.thidua.campaign.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.NameKey;

/**
 * Finds codes, names and aliases by which two entries could be taken for one another, however a sheet spells them: they are
 * compared by {@link NameKey}.
 *
 * @param name the key of the name beside {@code code} and {@code aliases}
 * @param kind what an entry is, in Vietnamese
 */
record SharedNames(String name, String kind) {

    Stream<Mistake> among(Stream<Entry> entries) {
        Map<String, Entry> owners = new HashMap<>();
        return entries.flatMap(entry -> names(entry).flatMap(written -> {
            Entry owner = owners.putIfAbsent(NameKey.of(written.text()), entry);
            return owner == null || owner.equals(entry) ? Stream.empty() : Stream.of(mistake(written, owner));
        }));
    }

    private Stream<Entry> names(Entry entry) {
        return Stream.concat(Stream.of(entry.at("code"), entry.at(name)), entry.list("aliases").stream());
    }

    private Mistake mistake(Entry written, Entry owner) {
        String found =
                "%s, trùng với %s %s ở dòng %d".formatted(written.text(), kind, owner.text("code"), owner.line());
        return written.mistake(found, "mã, tên, tên khác không trùng với " + kind + " khác trong đợt");
    }
}
