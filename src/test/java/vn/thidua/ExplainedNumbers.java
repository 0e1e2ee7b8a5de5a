package vn.thidua;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thidua.campaign.Level;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.reconcile.ActivitySums;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.explanation.Party;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.years.Inflation;
import vn.thidua.standing.years.YearOnYear;

/**
 * Walks the numbers, classes, awards and reasons of a bloc in results.json and looks each of them up among the explanations. Whoever adds a number to
 * results.json adds here where it is explained.
 */
final class ExplainedNumbers {

    /** Strings of digits that name something. */
    private static final Set<String> NAMES =
            Set.of("code", "criterion", "appraisedBy", "subject", "name", "recipient", "cell", "sheet", "file");

    private static final Map<String, Level> LEVELS =
            Map.of("self", Level.SELF, "appraised", Level.APPRAISAL, "council", Level.COUNCIL);

    private static final List<String> RANGES = List.of("overall", "weights", "appraisal", "leavingOut");

    private final Sources sources;
    private final BlocExplanations told;
    private final Map<String, Explanation> found = new HashMap<>();

    ExplainedNumbers(Sources sources) {
        this.sources = sources;
        this.told = new BlocExplanations(sources);
    }

    /** Words that decide as much as a number. */
    private static final Pattern DECISIVE = Pattern.compile(".*/(class/label|unrankedReason|awards/[0-9]+/rule)");

    /** A number of the file, or such words, and the explanation that was found for it. */
    record Number(String path, String value, Optional<Explanation> explanation) {

        /** Whether it is told why, as it stands there, down to a cell or a rule. */
        boolean explained() {
            return explanation.filter(Explanation::grounded).filter(this::same).isPresent();
        }

        private boolean same(Explanation one) {
            return DECISIVE.matcher(path).matches()
                    ? (one.figure() + " " + one.sentence()).contains(value)
                    : one.value() == null || one.value().compareTo(new BigDecimal(value)) == 0;
        }

        @Override
        public String toString() {
            return path + " = " + value;
        }
    }

    /**
     * Every number of the bloc.
     *
     * @param bloc as it stands in the file
     * @param filter may take explanations away or change them, by the path of the number
     */
    List<Number> of(JsonNode bloc, BiFunction<String, Explanation, Optional<Explanation>> filter) {
        explain(bloc);
        List<Number> numbers = new ArrayList<>();
        walk(
                "",
                bloc,
                (path, value) -> numbers.add(new Number(
                        path, value, Optional.ofNullable(found.get(path)).flatMap(one -> filter.apply(path, one)))));
        return numbers;
    }

    /** Every number of the traces of awards of the whole campaign, as far as they consider members of the bloc. */
    List<Number> ofCampaign(JsonNode traces, BiFunction<String, Explanation, Optional<Explanation>> filter) {
        List<AwardTrace> considered = sources.campaignTraces();
        for (int i = 0; i < considered.size(); i++) {
            trace("/awardTraces/" + i, considered.get(i));
        }
        List<Number> numbers = new ArrayList<>();
        walk(
                "/awardTraces",
                traces,
                (path, value) -> numbers.add(new Number(
                        path, value, Optional.ofNullable(found.get(path)).flatMap(one -> filter.apply(path, one)))));
        return numbers;
    }

    private interface Visitor {
        void number(String path, String value);
    }

    private static void walk(String path, JsonNode node, Visitor visitor) {
        boolean decisive = DECISIVE.matcher(path).matches();
        if (node.isNumber() || node.isString() && (decisive || node.asString().matches("-?[0-9]+(\\.[0-9]+)?"))) {
            visitor.number(path, node.asString());
        }
        node.properties().forEach(property -> {
            if (!NAMES.contains(property.getKey())) {
                walk(path + "/" + property.getKey(), property.getValue(), visitor);
            }
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "/" + i, node.get(i), visitor);
            }
        }
    }

    private void explain(JsonNode bloc) {
        found.put("/members", told.members());
        found.put("/ranked", told.ranked());
        List<Explanation> papers = told.papers();
        List<String> names = List.of("issued", "returned", "valid");
        for (int i = 0; i < papers.size(); i++) {
            found.put("/ballot/" + names.get(i), papers.get(i));
        }
        List<AwardTrace> traces = sources.table().traces();
        for (int i = 0; i < traces.size(); i++) {
            trace("/awardTraces/" + i, traces.get(i));
        }
        for (int i = 0; i < bloc.get("agencies").size(); i++) {
            agency("/agencies/" + i, bloc.get("agencies").get(i));
        }
        for (int i = 0; i < sources.breaks().breaks().size(); i++) {
            breaks("/breaks/" + i, told.of(sources.breaks().breaks().get(i)));
        }
        activities();
        years(bloc.get("years").get("agencies"));
        inflation();
        for (int i = 0; i < sources.breaks().stakes().size(); i++) {
            Explanation stake = told.of(sources.breaks().stakes().get(i));
            found.put("/atStake/" + i + "/lowest", stake.parts().get(0));
            found.put("/atStake/" + i + "/highest", stake.parts().get(1));
        }
    }

    /** The sums, then the lines. */
    private void activities() {
        List<ActivityLine> lines = sources.compared().activities();
        ActivitySums sums = ActivitySums.of(lines);
        sums("/activities/", sums.all(), line -> true);
        int group = 0;
        for (String title : sums.groups().keySet()) {
            sums(
                    "/activities/groups/" + group++ + "/",
                    sums.groups().get(title),
                    line -> line.group().equals(title));
        }
        int agency = 0;
        for (String code : sums.agencies().keySet()) {
            sums(
                    "/activities/agencies/" + agency++ + "/",
                    sums.agencies().get(code),
                    line -> line.agency().equals(code));
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Explanation> parts = told.of(lines.get(i)).parts();
            found.put("/activities/lines/" + i + "/people", parts.get(0));
            found.put("/activities/lines/" + i + "/funds", parts.get(1));
        }
    }

    private void sums(String path, ActivitySums.Sum sum, Predicate<ActivityLine> which) {
        List<Explanation> parts = told.sum(sum, which);
        found.put(path + "count", parts.get(0));
        found.put(path + "people", parts.get(1));
        found.put(path + "funds", parts.get(2));
    }

    private void pact(String path, Explanation pact) {
        found.put(path + "kept", of(pact));
        found.put(path + "targets", of(pact));
        for (int i = 0; i < pact.parts().size(); i++) {
            List<Explanation> parts = pact.parts().get(i).parts();
            found.put(path + "outcomes/" + i + "/plan/value", parts.get(0));
            found.put(path + "outcomes/" + i + "/actual/value", parts.get(1));
            found.put(path + "outcomes/" + i + "/percent", parts.get(2));
        }
    }

    /** Numbers of a year are told together with that year. */
    private void years(JsonNode agencies) {
        found.put(
                "/years/before",
                of(told.years(sources.years().agencies().get(0).agency()).orElseThrow()));
        for (int i = 0; i < agencies.size(); i++) {
            YearOnYear agency = sources.years().agencies().get(i);
            Explanation years = told.years(agency.agency()).orElseThrow();
            List<Explanation> parts = new ArrayList<>(years.parts());
            String path = "/years/agencies/" + i + "/";
            if (agency.score() != null) {
                Explanation score = parts.remove(0);
                found.put(path + "score/change", score);
                found.put(path + "score/then", of(score));
                found.put(path + "score/now", of(score));
                // Where the table's part cannot be told apart, the whole says so.
                boolean split = agency.score().split();
                found.put(path + "score/real", split ? score.parts().get(0) : of(score));
                found.put(path + "score/rubric", split ? score.parts().get(1) : of(score));
            }
            if (agency.rank() != null) {
                Explanation rank = parts.remove(0);
                found.put(path + "rank/change", rank);
                found.put(path + "rank/then", of(rank));
                found.put(path + "rank/now", of(rank));
                found.put(path + "rank/real", rank.parts().get(0));
                found.put(path + "rank/rubric", rank.parts().get(1));
                found.put(path + "rank/membership", rank.parts().get(2));
            }
            for (int j = 0; j < agency.sections().size(); j++) {
                together(path + "sections/" + j + "/", parts.remove(0), "then", "now");
            }
            for (int j = 0; j < agency.then().size(); j++) {
                together(path + "then/" + j + "/", parts.remove(0), "rank", "total");
            }
            for (int j = 0; j < parts.size(); j++) {
                together(path + "series/" + j + "/", parts.get(j), "year", "rank", "ranked", "total", "max");
            }
        }
    }

    private void together(String path, Explanation one, String... names) {
        for (String name : names) {
            found.put(path + name, of(one));
        }
    }

    private void inflation() {
        Inflation inflation = sources.years().inflation();
        found.put("/inflation/linesFrom", told.linesFrom());
        for (int i = 0; i < inflation.agencies().size(); i++) {
            Inflation.OfAgency agency = inflation.agencies().get(i);
            List<Explanation> parts = told.inflation(agency.agency());
            for (int j = 0; j < parts.size(); j++) {
                boolean year = j < agency.years().size();
                String path = "/inflation/agencies/" + i
                        + (year
                                ? "/years/" + j
                                : "/criteria/" + (j - agency.years().size())) + "/";
                together(path, parts.get(j), "year", "lines", "sum", "mean");
                found.put(path + "difference", parts.get(j));
            }
        }
        for (int i = 0; i < inflation.appraisers().size(); i++) {
            Explanation one = told.of(inflation.appraisers().get(i));
            for (int j = 0; j < 3; j++) {
                String path = "/inflation/appraisers/" + i + "/"
                        + List.of("now", "kept", "bloc").get(j) + "/";
                together(path, one.parts().get(j), "lines", "sum", "mean");
            }
        }
    }

    private void trace(String path, AwardTrace trace) {
        found.put(path + "/quota", told.quota(trace));
        for (int i = 0; i < trace.candidates().size(); i++) {
            found.put(
                    path + "/candidates/" + i + "/rank",
                    told.award(trace, trace.candidates().get(i)));
        }
    }

    private void agency(String path, JsonNode agency) {
        String code = agency.get("code").asString();
        found.put(path + "/rank", told.rank(code));
        found.put(path + "/unrankedReason", told.rank(code));
        told.awardClass(code).ifPresent(awardClass -> found.put(path + "/class/label", awardClass));
        awards(path + "/awards/", agency.get("awards"), told.awards(code));
        told.votes(code).ifPresent(votes -> found.put(path + "/votes", votes));
        told.pact(code).ifPresent(pact -> pact(path + "/pact/", pact));
        told.range(code).ifPresent(range -> ranges(path + "/rankRange/", range));
        for (Party party : Party.values()) {
            String name = party.name().toLowerCase(java.util.Locale.ROOT);
            told.total(code, party).ifPresent(total -> found.put(path + "/" + name + "Total", total));
            for (int i = 0; i < agency.get("sections").size(); i++) {
                String section = agency.get("sections").get(i).get("code").asString();
                found.put(path + "/sections/" + i + "/" + name, told.section(code, section, party));
            }
        }
        for (int i = 0; i < agency.get("criteria").size(); i++) {
            JsonNode criterion = agency.get("criteria").get(i);
            String of = criterion.get("code").asString();
            int index = i;
            found.put(path + "/criteria/" + i + "/final", told.criterion(code, of));
            LEVELS.forEach((name, level) ->
                    found.put(path + "/criteria/" + index + "/" + name + "/score", told.criterion(code, of, level)));
        }
    }

    private void awards(String path, JsonNode awards, List<Explanation> told) {
        for (int i = 0; i < awards.size(); i++) {
            String rule = awards.get(i).get("rule").asString();
            String award = path + i + "/rule";
            told.stream()
                    .filter(one -> one.sentence().contains(rule))
                    .findFirst()
                    .ifPresent(one -> found.put(award, one));
        }
    }

    /** The range itself, then its parts in the order of the doubts. */
    private void ranges(String path, Explanation range) {
        List<Explanation> all =
                Stream.concat(Stream.of(range), range.parts().stream()).toList();
        for (int i = 0; i < RANGES.size(); i++) {
            found.put(path + RANGES.get(i) + "/best", all.get(i));
            found.put(path + RANGES.get(i) + "/worst", all.get(i));
        }
    }

    private void breaks(String path, Explanation told) {
        found.put(path + "/difference", told);
        found.put(path + "/reopened", of(told));
        found.put(path + "/counting/value", told.parts().get(0));
        found.put(path + "/other/value", told.parts().get(1));
        told.parts().stream()
                .skip(2)
                .forEach(part -> found.put(path + (part.label().startsWith("Tổng") ? "/effect" : "/tolerance"), part));
    }

    /** What tells of a number without having it for its value. */
    private static Explanation of(Explanation one) {
        return new Explanation(
                one.label(), null, one.figure(), one.sentence(), one.places(), one.rule(), one.legal(), one.parts());
    }
}
