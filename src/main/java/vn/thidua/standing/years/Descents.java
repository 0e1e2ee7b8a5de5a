package vn.thidua.standing.years;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Lineage;
import vn.thidua.campaign.Reorganisation;

/**
 * The tables of one earlier year, seen from a bloc of today.
 *
 * @param home the table of the bloc itself: that of the same code, else the one from which most of today's members come
 * @param byAgency where the members come from; those that are new are missing
 */
record Descents(PastTable home, Map<String, Descent> byAgency) {

    /** Empty if no member comes from any of the tables, which are all of one year. */
    static Optional<Descents> of(Bloc bloc, Lineage lineage, List<PastTable> tables) {
        Map<String, List<Descent.Found>> predecessors = new HashMap<>();
        Map<String, Set<Reorganisation.Kind>> ways = new HashMap<>();
        Map<PastTable, Integer> comers = new IdentityHashMap<>();
        for (PastTable table : tables) {
            for (PastStanding standing : table.standings()) {
                Lineage.Fate fate = standing.fate(lineage, table.year());
                fate.members().stream()
                        .filter(agency -> bloc.member(agency).isPresent())
                        .forEach(agency -> {
                            predecessors
                                    .computeIfAbsent(agency, code -> new ArrayList<>())
                                    .add(new Descent.Found(table, standing));
                            ways.computeIfAbsent(agency, code -> EnumSet.noneOf(Reorganisation.Kind.class))
                                    .addAll(fate.ways());
                            comers.merge(table, 1, Integer::sum);
                        });
            }
        }
        return home(bloc, tables, comers).map(home -> {
            Map<String, Descent> byAgency = new HashMap<>();
            predecessors.forEach((agency, found) -> byAgency.put(agency, descent(ways.get(agency), found, home)));
            return new Descents(home, byAgency);
        });
    }

    private static Optional<PastTable> home(Bloc bloc, List<PastTable> tables, Map<PastTable, Integer> comers) {
        return tables.stream()
                .filter(comers::containsKey)
                .max(comparing((PastTable table) -> bloc.code().equals(table.bloc()))
                        .thenComparing(table -> comers.getOrDefault(table, 0)));
    }

    /** One unit that stands in several tables is the one of the bloc's own. */
    private static Descent descent(@Nullable Set<Reorganisation.Kind> ways, List<Descent.Found> found, PastTable home) {
        Reorganisation.Kind by = ways == null || ways.isEmpty() ? null : Collections.max(ways);
        if (by == Reorganisation.Kind.MERGED || found.size() == 1) {
            return new Descent(by, found);
        }
        return new Descent(
                by,
                List.of(found.stream()
                        .filter(one -> one.table() == home)
                        .findFirst()
                        .orElse(found.get(0))));
    }

    Optional<Descent> of(Agency agency) {
        return Optional.ofNullable(byAgency.get(agency.code()));
    }
}
