package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What units of earlier years became (danh sách kế thừa): the acts that came into force after the year, one upon another.
 * An act from before that year is followed only from a unit that is no member any more.
 */
public final class Lineage {

    private final List<Reorganisation> acts;
    private final Map<String, String> memberByKey = new HashMap<>();
    private final Map<String, Set<String>> keysByMember = new HashMap<>();

    public Lineage(Campaign campaign) {
        acts = campaign.earlier().reorganisations().stream()
                .sorted(Comparator.comparing(Reorganisation::on))
                .toList();
        campaign.blocs().forEach(bloc -> bloc.members().forEach(this::know));
    }

    private void know(Agency agency) {
        Set<String> keys = new HashSet<>();
        Stream.concat(Stream.of(agency.code(), agency.name()), agency.aliases().stream())
                .map(NameKey::of)
                .forEach(keys::add);
        keysByMember.put(agency.code(), keys);
        keys.forEach(key -> memberByKey.putIfAbsent(key, agency.code()));
    }

    /**
     * What became of a unit.
     *
     * @param members codes of members of the campaign; none if it has no successor there
     * @param ways the kinds of the acts that led there
     */
    public record Fate(Set<String> members, Set<Reorganisation.Kind> ways) {}

    /** A unit on its way, known by its spellings; a member of today or not. */
    private record Unit(Set<String> keys, @Nullable String member) {}

    /**
     * What became of a unit of that year.
     *
     * @param code in that year's campaign, or {@code null}
     * @param name as it was
     */
    public Fate of(@Nullable String code, String name, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Set<Reorganisation.Kind> ways = EnumSet.noneOf(Reorganisation.Kind.class);
        List<Unit> units = List.of(unit(code, name));
        for (Reorganisation act : acts) {
            List<Unit> next = new ArrayList<>();
            for (Unit unit : units) {
                if (takes(act, unit) && (act.on().isAfter(end) || unit.member() == null)) {
                    ways.add(act.kind());
                    act.to().forEach(heir -> next.add(unit(heir)));
                } else {
                    next.add(unit);
                }
            }
            units = next;
        }
        Set<String> members = new LinkedHashSet<>();
        units.stream().flatMap(unit -> Stream.ofNullable(unit.member())).forEach(members::add);
        return new Fate(members, ways);
    }

    private Unit unit(@Nullable String code, String name) {
        Set<String> keys = new HashSet<>();
        keys.add(NameKey.of(name));
        String member = memberByKey.get(NameKey.of(name));
        if (code != null) {
            keys.add(NameKey.of(code));
            member = keysByMember.containsKey(code) ? code : member;
        }
        return new Unit(keys, member);
    }

    private Unit unit(String code) {
        return new Unit(
                keysByMember.getOrDefault(code, Set.of(NameKey.of(code))),
                keysByMember.containsKey(code) ? code : null);
    }

    private static boolean takes(Reorganisation act, Unit unit) {
        return act.from().stream().map(NameKey::of).anyMatch(unit.keys()::contains);
    }
}
