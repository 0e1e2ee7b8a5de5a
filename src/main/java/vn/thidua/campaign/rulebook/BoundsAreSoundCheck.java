package vn.thidua.campaign.rulebook;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.Range;

/** Each end of a band is written once, and its lower end is not above its upper end. */
final class BoundsAreSoundCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream()
                .flatMap(Outline::rules)
                .flatMap(Bounds::intervals)
                .flatMap(interval -> mistake(interval).stream());
    }

    static boolean sound(Entry interval) {
        return mistake(interval).isEmpty();
    }

    private static Optional<Mistake> mistake(Entry interval) {
        if (interval.has("from") && interval.has("over")) {
            return Optional.of(interval.mistake("cả from và over", "một trong hai: from (≥) hoặc over (>)"));
        }
        if (interval.has("below") && interval.has("upTo")) {
            return Optional.of(interval.mistake("cả below và upTo", "một trong hai: below (<) hoặc upTo (≤)"));
        }
        Range range = Bounds.range(interval);
        return empty(range)
                ? Optional.of(interval.mistake(DecimalComma.of(range), "khoảng có ít nhất một giá trị"))
                : Optional.empty();
    }

    private static boolean empty(Range range) {
        if (range.from() == null || range.to() == null) {
            return false;
        }
        int comparison = range.from().compareTo(range.to());
        return comparison > 0 || comparison == 0 && !(range.fromInclusive() && range.toInclusive());
    }
}
