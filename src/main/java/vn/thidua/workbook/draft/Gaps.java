package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Range;
import vn.thidua.visual.Points;

/** Fills what a list of bands leaves open, where only one reading is likely, and says so. */
final class Gaps {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<Band> BY_LOWER_END = Comparator.comparing((Band band) ->
            band.range().from() == null ? BigDecimal.ONE.negate() : band.range().from());

    private final List<Band> given;
    private final List<Band> filled = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    private Gaps(List<Band> given) {
        this.given = given;
    }

    /** Bands over all values from 0 on, and what was added in words. */
    record Filled(List<Band> bands, List<String> doubts) {}

    /** Empty if the bands overlap, or leave a gap that nobody can guess. */
    static Optional<Filled> fill(List<Band> given) {
        Gaps gaps = new Gaps(given);
        return gaps.filled() ? Optional.of(new Filled(gaps.filled, gaps.doubts)) : Optional.empty();
    }

    private boolean filled() {
        List<Band> sorted = given.stream().sorted(BY_LOWER_END).toList();
        boolean rising = sorted.equals(given);
        below(sorted.get(0));
        filled.add(sorted.get(0));
        for (int i = 1; i < sorted.size(); i++) {
            if (!join(sorted.get(i - 1), sorted.get(i))) {
                return false;
            }
            filled.add(sorted.get(i));
        }
        if (!above(sorted.get(sorted.size() - 1))) {
            return false;
        }
        if (!rising && doubts.isEmpty()) {
            filled.clear();
            filled.addAll(given);
        }
        return true;
    }

    private void below(Band lowest) {
        Range range = lowest.range();
        BigDecimal from = range.from();
        if (from != null && (from.signum() > 0 || from.signum() == 0 && !range.fromInclusive())) {
            assume(new Range(null, false, from, !range.fromInclusive()), BigDecimal.ZERO);
        }
    }

    /**
     * Two neighbours share one end that one of them holds; a single value that neither holds goes with the lower, and so
     * does what lies between two counts, such as "từ 3 đến 4" and "từ 5".
     */
    private boolean join(Band lower, Band upper) {
        BigDecimal end = lower.range().to();
        BigDecimal start = upper.range().from();
        if (end == null || start == null) {
            return false;
        }
        boolean closed = lower.range().toInclusive() && upper.range().fromInclusive();
        boolean counted =
                end.scale() <= 0 && start.scale() <= 0 && start.subtract(end).compareTo(BigDecimal.ONE) == 0;
        if (closed && counted) {
            assume(new Range(end, false, start, false), lower.points());
            return true;
        }
        if (end.compareTo(start) != 0 || closed) {
            return false;
        }
        if (!lower.range().toInclusive() && !upper.range().fromInclusive()) {
            assume(new Range(end, true, end, true), lower.points());
        }
        return true;
    }

    /** What stops at 100 % goes on above it. */
    private boolean above(Band highest) {
        BigDecimal to = highest.range().to();
        if (to == null) {
            return true;
        }
        if (to.compareTo(HUNDRED) != 0 || !highest.range().toInclusive()) {
            return false;
        }
        assume(new Range(to, false, null, false), highest.points());
        return true;
    }

    private void assume(Range range, BigDecimal points) {
        filled.add(new Band(range, points, true));
        doubts.add("không nêu điểm cho khoảng %s: tạm hiểu là %s điểm"
                .formatted(range.toString().replace('.', ','), Points.plain(points)));
    }
}
