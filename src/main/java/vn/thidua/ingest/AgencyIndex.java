package vn.thidua.ingest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.encoding.LostLetters;

/** Finds agencies by code, name or alias (old names are aliases) as people write them. Built once for a campaign. */
public final class AgencyIndex {

    private static final List<String> PREFIXES = List.of("Công đoàn cơ sở", "CĐCS", "Công đoàn");
    private static final NameParts FOLDED = NameParts.of(PREFIXES, Words::folded);
    private static final NameParts SPELLED = NameParts.of(PREFIXES, Spelling::of);
    private static final int MOST_NAMES = 12;

    private final Map<String, Set<Agency>> spelled = new HashMap<>();
    private final Map<String, Set<Agency>> folded = new HashMap<>();
    private final List<Agency> agencies;
    private final NearNames near = new NearNames();

    public AgencyIndex(Campaign campaign) {
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
        String whole = FOLDED.joined(Words.folded(name));
        add(folded, whole, agency);
        add(folded, FOLDED.withoutPrefix(whole), agency);
        String exact = SPELLED.joined(Spelling.of(name));
        add(spelled, exact, agency);
        add(spelled, SPELLED.withoutPrefix(exact), agency);
        near.add(Words.folded(name), agency);
    }

    private static void add(Map<String, Set<Agency>> index, String key, Agency agency) {
        // Nearly every name is of one agency, and a province has thousands.
        index.merge(key, Set.of(agency), AgencyIndex::union);
    }

    private static Set<Agency> union(Set<Agency> some, Set<Agency> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<Agency> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** All agencies that the text may name: none, one, or several if it is ambiguous. */
    public Set<Agency> find(String text) {
        return find(text, Words.folded(text));
    }

    Set<Agency> find(String text, String foldedText) {
        String key = FOLDED.joined(foldedText);
        Set<Agency> candidates = folded.getOrDefault(key, Set.of());
        if (candidates.isEmpty()) {
            candidates = folded.getOrDefault(FOLDED.withoutPrefix(key), Set.of());
        }
        if (candidates.isEmpty() && LostLetters.possibly(text)) {
            return withLostLetters(text);
        }
        if (candidates.size() < 2) {
            return candidates;
        }
        Set<Agency> same = spelled.getOrDefault(SPELLED.joined(Spelling.of(text)), Set.of());
        return same.size() == 1 ? same : candidates;
    }

    private Set<Agency> withLostLetters(String text) {
        Pattern pattern =
                LostLetters.pattern(FOLDED.withoutPrefix(FOLDED.joined(Words.folded(LostLetters.marked(text)))));
        return folded.entrySet().stream()
                .filter(name -> pattern.matcher(name.getKey()).matches())
                .flatMap(name -> name.getValue().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether letters had to be overlooked to take the text for the agency, and not just capitals or blanks. */
    boolean repaired(String text, Agency agency) {
        String written = SPELLED.joined(Spelling.of(text));
        return !named(agency, written) && !named(agency, SPELLED.withoutPrefix(written));
    }

    private boolean named(Agency agency, String spelling) {
        return spelled.getOrDefault(spelling, Set.of()).contains(agency);
    }

    /** The nearest names; empty if none is near. */
    String near(String text) {
        return String.join(" hoặc ", near.to(Words.folded(text)));
    }

    /** What could have been meant: the nearest names, or else all names. */
    public String expected(String text) {
        String names = near(text);
        return names.isEmpty() ? allNames() : names;
    }

    private String allNames() {
        String names = agencies.stream().limit(MOST_NAMES).map(Agency::name).collect(Collectors.joining("; "));
        return agencies.size() > MOST_NAMES ? names + "; …" : names;
    }
}
