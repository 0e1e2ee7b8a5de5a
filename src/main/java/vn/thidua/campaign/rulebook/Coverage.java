package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.Range;

/** Walks along the values from 0 upwards and notes where no interval holds one, or two do. */
final class Coverage {

    private static final String EXPECTED = "các khoảng phủ mọi giá trị từ 0 trở lên, không hở, không chồng nhau";
    private static final Comparator<Range> BY_LOWER_END = Comparator.comparing(
                    Range::from, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(range -> !range.fromInclusive());

    private final Entry list;
    private final List<Entry> sorted;
    private final List<Mistake> mistakes = new ArrayList<>();

    Coverage(Entry list, List<Entry> intervals) {
        this.list = list;
        this.sorted = intervals.stream()
                .sorted(Comparator.comparing(Bounds::range, BY_LOWER_END))
                .toList();
    }

    Stream<Mistake> mistakes() {
        Range reached = new Range(null, false, BigDecimal.ZERO, false);
        boolean first = true;
        for (Entry interval : sorted) {
            Range range = Bounds.range(interval);
            if (!first || startsAboveZero(range)) {
                compare(reached, range, interval);
            }
            reached = first ? range : further(reached, range);
            first = false;
        }
        if (reached.to() != null) {
            mistakes.add(list.mistake(
                    "hở: " + DecimalComma.of(new Range(reached.to(), !reached.toInclusive(), null, false)), EXPECTED));
        }
        return mistakes.stream();
    }

    private static boolean startsAboveZero(Range range) {
        return range.from() != null
                && !range.contains(BigDecimal.ZERO)
                && range.from().signum() >= 0;
    }

    private void compare(Range reached, Range next, Entry interval) {
        Range between = new Range(reached.to(), !reached.toInclusive(), next.from(), !next.fromInclusive());
        int comparison = distance(reached.to(), next.from());
        if (comparison < 0 || comparison == 0 && between.fromInclusive() && between.toInclusive()) {
            mistakes.add(interval.mistake("hở: " + DecimalComma.of(between), EXPECTED));
        } else if (comparison > 0 || reached.toInclusive() && next.fromInclusive()) {
            mistakes.add(interval.mistake(DecimalComma.of(next) + " chồng lên " + DecimalComma.of(reached), EXPECTED));
        }
    }

    /** Negative if there is room between the ends, positive if they cross; an absent end is unbounded. */
    private static int distance(@Nullable BigDecimal upper, @Nullable BigDecimal lower) {
        return upper == null || lower == null ? 1 : upper.compareTo(lower);
    }

    private static Range further(Range one, Range other) {
        if (one.to() == null || other.to() == null) {
            return one.to() == null ? one : other;
        }
        int comparison = one.to().compareTo(other.to());
        return comparison > 0 || comparison == 0 && one.toInclusive() ? one : other;
    }
}
