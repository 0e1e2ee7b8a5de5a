package vn.thidua.campaign.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.NameKey;

/** No two members of the campaign can be taken for one another, however a sheet spells them: codes, names and aliases
 * are compared by {@link NameKey}. */
final class MembersUniqueCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Map<String, Entry> owners = new HashMap<>();
        return book.members()
                .flatMap(member -> names(member).flatMap(name -> {
                    Entry owner = owners.putIfAbsent(NameKey.of(name.text()), member);
                    return owner == null || owner.equals(member) ? Stream.empty() : Stream.of(mistake(name, owner));
                }));
    }

    private static Stream<Entry> names(Entry member) {
        return Stream.concat(Stream.of(member.at("code"), member.at("name")), member.list("aliases").stream());
    }

    private static Mistake mistake(Entry name, Entry owner) {
        String found = "%s, trùng với đơn vị %s ở dòng %d".formatted(name.text(), owner.text("code"), owner.line());
        return name.mistake(found, "mã, tên, tên khác không trùng với đơn vị khác trong đợt");
    }
}
