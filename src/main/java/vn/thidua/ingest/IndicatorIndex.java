package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.campaign.Indicator;

/** Finds the campaign's indicators by code, title or alias as papers write them. Built once for a campaign. */
final class IndicatorIndex {

    private static final Pattern NUMBERING =
            Pattern.compile("(?i)^\\s*(?:\\d{1,3}|[a-zđ]|[ivx]{1,4})\\s*[).]\\s+|^\\s*[-–+•]\\s*");
    private static final int LONGEST_LABEL = 200;
    private static final int MOST_PROPOSALS = 3;
    /** One letter in so many may be mistyped. */
    private static final int LETTERS_A_MISTAKE = 8;

    private final Map<String, Indicator> byName = new HashMap<>();
    private final Map<String, Indicator> byRule = new HashMap<>();
    private final List<Indicator> indicators;

    IndicatorIndex(List<Indicator> indicators) {
        this.indicators = List.copyOf(indicators);
        indicators.forEach(indicator -> {
            indicator.names().forEach(name -> byName.put(Words.folded(name), indicator));
            byName.put(Words.folded(indicator.subject()), indicator);
            indicator.rules().forEach(rule -> byRule.put(rule, indicator));
        });
    }

    Optional<Indicator> find(String label) {
        return Optional.ofNullable(byName.get(Words.folded(unnumbered(label))));
    }

    /** The indicator whose figure the rule's is. */
    Optional<Indicator> ofRule(String code) {
        return Optional.ofNullable(byRule.get(code));
    }

    /** Without the number that stands before it: "1) Tỷ lệ đoàn viên". */
    static String unnumbered(String label) {
        return NUMBERING.matcher(label).replaceFirst("").strip();
    }

    /** Indicators that are called nearly so, at most three; empty if there are none. */
    String proposed(String label) {
        String folded = Words.folded(unnumbered(label));
        if (folded.length() < LETTERS_A_MISTAKE || folded.length() > LONGEST_LABEL) {
            return "";
        }
        List<String> near = new ArrayList<>();
        for (Indicator indicator : indicators) {
            boolean close = indicator
                    .names()
                    .map(Words::folded)
                    .anyMatch(name -> EditDistance.between(folded, name) <= name.length() / LETTERS_A_MISTAKE);
            if (close) {
                near.add(indicator.subject());
            }
        }
        return near.stream().limit(MOST_PROPOSALS).collect(Collectors.joining(" hoặc "));
    }
}
