package vn.thidua.standing.years;

import static vn.thidua.score.ExampleRules.n;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;

/** Tables of earlier years, a line each: the unit, then its scores; {@code x -} for one without rank. */
final class ExamplePast {

    private ExamplePast() {}

    /** As a campaign in memory tells it, in the bloc of the example; the best total has the first rank. */
    static PastTable table(int year, Rubric rubric, String... lines) {
        return table(year, "khoi-1", rubric, lines);
    }

    static PastTable table(int year, String bloc, Rubric rubric, String... lines) {
        Map<String, BigDecimal> bases = new LinkedHashMap<>();
        rubric.allCriteria().forEach(criterion -> bases.put(criterion.code(), criterion.base()));
        List<Map<String, PastScore>> scores =
                Arrays.stream(lines).map(line -> scores(rubric, line)).toList();
        List<BigDecimal> totals = scores.stream().map(ExamplePast::total).toList();
        List<PastStanding> standings = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String unit = lines[i].split(" ")[0];
            BigDecimal total = totals.get(i);
            standings.add(new PastStanding(
                    unit, "Đơn vị " + unit, rank(totals, total), total, null, scores.get(i), Map.of(), null));
        }
        return new PastTable(year, "đợt mẫu", bloc, "Khối " + bloc, rubric.max(), bases, standings);
    }

    /** As a sheet tells it: unit, rank and total, such as {@code Đơn vị x|1|91.5}; no total after {@code |1|}. */
    static PastTable totals(int year, @Nullable String max, String... lines) {
        List<PastStanding> standings = Arrays.stream(lines)
                .map(line -> line.split("\\|", -1))
                .map(parts -> new PastStanding(
                        null,
                        parts[0],
                        parts[1].isEmpty() ? null : Integer.valueOf(parts[1]),
                        parts[2].isEmpty() ? null : n(parts[2]),
                        "Tốt",
                        Map.of(),
                        Map.of(),
                        null))
                .toList();
        return new PastTable(
                year, "nam-truoc.xlsx", null, "nam-truoc.xlsx", max == null ? null : n(max), Map.of(), standings);
    }

    private static Map<String, PastScore> scores(Rubric rubric, String line) {
        String[] parts = line.split(" ");
        List<String> codes = rubric.allCriteria().map(Criterion::code).toList();
        Map<String, PastScore> scores = new LinkedHashMap<>();
        for (int i = 1; i < parts.length && !parts[i].equals("-"); i++) {
            BigDecimal score = n(parts[i]);
            scores.put(codes.get(i - 1), new PastScore(score, score, score, ""));
        }
        return scores;
    }

    private static @Nullable BigDecimal total(Map<String, PastScore> scores) {
        return scores.values().stream()
                .flatMap(score -> Stream.ofNullable(score.finalScore()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static @Nullable Integer rank(List<@Nullable BigDecimal> totals, @Nullable BigDecimal own) {
        return own == null
                ? null
                : 1
                        + (int) totals.stream()
                                .filter(other -> other != null && other.compareTo(own) > 0)
                                .count();
    }
}
