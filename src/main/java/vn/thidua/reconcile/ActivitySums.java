package vn.thidua.reconcile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Money;

/**
 * Movements and activities of a bloc added up: all of them, by the headings under which they stand on the sheets, and by agency.
 *
 * @param groups in the order in which they are met; activities without a heading are under ""
 * @param agencies by code, in the order in which they are met
 */
public record ActivitySums(Sum all, Map<String, Sum> groups, Map<String, Sum> agencies) {

    /**
     * What some activities add up to.
     *
     * @param activities their number
     * @param people who took part; one who came twice counts twice
     */
    public record Sum(int activities, BigDecimal people, Money funds) {

        static final Sum NOTHING = new Sum(0, BigDecimal.ZERO, Money.NONE);

        private Sum and(ActivityLine line) {
            return new Sum(
                    activities + 1,
                    line.people() == null ? people : people.add(line.people()),
                    line.funds() == null ? funds : funds.plus(line.funds()));
        }

        private static Sum of(List<ActivityLine> lines) {
            Sum sum = NOTHING;
            for (ActivityLine line : lines) {
                sum = sum.and(line);
            }
            return sum;
        }
    }

    public static ActivitySums of(List<ActivityLine> lines) {
        return new ActivitySums(Sum.of(lines), by(lines, ActivityLine::group), by(lines, ActivityLine::agency));
    }

    private static Map<String, Sum> by(List<ActivityLine> lines, Function<ActivityLine, String> key) {
        Map<String, List<ActivityLine>> parts =
                lines.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        Map<String, Sum> sums = new LinkedHashMap<>();
        parts.forEach((name, part) -> sums.put(name, Sum.of(part)));
        return sums;
    }
}
