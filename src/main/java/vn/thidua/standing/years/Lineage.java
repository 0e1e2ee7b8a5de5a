package vn.thidua.standing.years;

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
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.NameKey;
import vn.thidua.campaign.Reorganisation;

/**
 * What units of earlier years became (danh sách kế thừa): the acts that came into force after the year, one upon another.
 * An act of before that year is followed only from a unit that is no member any more.
 */
final class Lineage {

    private final List<Reorganisation> acts;
    private final Map<String, String> memberByKey = new HashMap<>();
    private final Map<String, Set<String>> keysByMember = new HashMap<>();

    Lineage(Campaign campaign) {
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
    record Fate(Set<String> members, Set<Reorganisation.Kind> ways) {}

    /** A unit on its way, known by its spellings; a member of today or not. */
    private record Unit(Set<String> keys, @Nullable String member) {}

    Fate of(PastStanding standing, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Set<Reorganisation.Kind> ways = EnumSet.noneOf(Reorganisation.Kind.class);
        List<Unit> units = List.of(unit(standing));
        for (Reorganisation act : acts) {
            List<Unit> next = new ArrayList<>();
            for (Unit unit : units) {
                if (takes(act, unit) && (act.on().isAfter(end) || unit.member() == null)) {
                    ways.add(act.kind());
                    act.to().forEach(code -> next.add(unit(code)));
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

    private Unit unit(PastStanding standing) {
        Set<String> keys = new HashSet<>();
        keys.add(NameKey.of(standing.name()));
        String member = memberByKey.get(NameKey.of(standing.name()));
        String code = standing.code();
        if (code != null) {
            keys.add(NameKey.of(code));
            member = keysByMember.containsKey(code) ? code : member;
        }
        return new Unit(keys, member);
    }

    private Unit unit(String code) {
        return new Unit(keysByMember.getOrDefault(code, Set.of(NameKey.of(code))), keysByMember.containsKey(code) ? code : null);
    }

    private static boolean takes(Reorganisation act, Unit unit) {
        return act.from().stream().map(NameKey::of).anyMatch(unit.keys()::contains);
    }
}
