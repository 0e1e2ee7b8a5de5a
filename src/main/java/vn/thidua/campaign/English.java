package vn.thidua.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a campaign is told in English.
 *
 * @param campaign the same campaign under the same codes, by its English names as far as the rule book has them
 * @param names the English ones by Vietnamese name
 * @param digest SHA-256 (hex) over the names' file
 */
public record English(Campaign campaign, Map<String, String> names, String digest) {

    public English {
        names = Map.copyOf(names);
    }

    /**
     * With the names also as they stand behind their codes, which is how sentences are stored that tell of a line, and with
     * the other names under which papers have agencies and indicators.
     *
     * @param vietnamese the campaign
     * @param english the same in English, thing by thing
     */
    public static English of(Campaign vietnamese, Campaign english, Map<String, String> names, String digest) {
        Map<String, String> all = new HashMap<>(names);
        List<String> subjects = subjects(english);
        List<String> stored = subjects(vietnamese);
        for (int i = 0; i < stored.size(); i++) {
            all.put(stored.get(i), subjects.get(i));
        }
        english.blocs().stream()
                .flatMap(bloc -> bloc.members().stream())
                .forEach(agency -> agency.aliases().forEach(alias -> all.putIfAbsent(alias, agency.name())));
        english.indicators()
                .forEach(indicator -> indicator.aliases().forEach(alias -> all.putIfAbsent(alias, indicator.title())));
        return new English(english, all, digest);
    }

    /** Of sections, lines, rules and indicators, in the order of the rule book. */
    private static List<String> subjects(Campaign campaign) {
        Stream<String> lines = campaign.blocs().stream()
                .flatMap(bloc -> bloc.rubric().allSections())
                .flatMap(section -> Stream.concat(
                        Stream.of(section.code() + " – " + section.title()),
                        section.criteria().stream()
                                .flatMap(criterion -> Stream.concat(
                                        Stream.of(criterion.subject()),
                                        criterion.allRules().map(Rule::subject)))));
        return Stream.concat(lines, campaign.indicators().stream().map(Indicator::subject))
                .toList();
    }
}
