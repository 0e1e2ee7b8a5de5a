package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;

/** Finds agencies by code, name or alias as people write them. Built once for a campaign. */
final class AgencyIndex {

    private static final List<String> PREFIXES = List.of("cong doan co so ", "cdcs ", "cong doan ");
    private static final int MOST_NAMES = 12;

    private final Map<String, Set<Agency>> exact = new HashMap<>();
    private final Map<String, Set<Agency>> folded = new HashMap<>();
    private final List<Agency> agencies;

    AgencyIndex(Campaign campaign) {
        agencies = campaign.blocs().stream()
                .map(Bloc::members)
                .flatMap(List::stream)
                .toList();
        for (Agency agency : agencies) {
            add(agency.code(), agency);
            add(agency.name(), agency);
            agency.aliases().forEach(alias -> add(alias, agency));
        }
    }

    private void add(String name, Agency agency) {
        exact.computeIfAbsent(Words.lowerCase(name), key -> new LinkedHashSet<>())
                .add(agency);
        String key = Words.folded(name);
        folded.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(agency);
        folded.computeIfAbsent(withoutPrefix(key), k -> new LinkedHashSet<>()).add(agency);
    }

    /** All agencies that the text may name: none, one, or several if it is ambiguous. */
    Set<Agency> find(String text) {
        return find(text, Words.folded(text));
    }

    Set<Agency> find(String text, String foldedText) {
        Set<Agency> candidates = folded.getOrDefault(foldedText, Set.of());
        if (candidates.isEmpty()) {
            candidates = folded.getOrDefault(withoutPrefix(foldedText), Set.of());
        }
        if (candidates.size() < 2) {
            return candidates;
        }
        Set<Agency> same = exact.getOrDefault(Words.lowerCase(text), Set.of());
        return same.size() == 1 ? same : candidates;
    }

    /** What could have been meant: the nearest name, or else all names. */
    String expected(String text) {
        String wanted = Words.folded(text);
        List<String> near = new ArrayList<>();
        for (Agency agency : agencies) {
            String name = Words.folded(agency.name());
            if (!wanted.isEmpty() && EditDistance.between(wanted, name) <= Math.max(2, name.length() / 4)) {
                near.add(agency.name());
            }
        }
        return near.isEmpty() ? allNames() : String.join(" hoặc ", near);
    }

    private String allNames() {
        String names = agencies.stream().limit(MOST_NAMES).map(Agency::name).collect(Collectors.joining("; "));
        return agencies.size() > MOST_NAMES ? names + "; …" : names;
    }

    private static String withoutPrefix(String foldedName) {
        for (String prefix : PREFIXES) {
            if (foldedName.startsWith(prefix)) {
                return foldedName.substring(prefix.length());
            }
        }
        return foldedName;
    }
}
