package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Every class but the last has a threshold, each below the one before, so that each total has exactly one class. */
final class ThresholdsFallCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        List<Entry> classes = book.campaign().at("classification").list("classes");
        return IntStream.range(0, classes.size()).boxed().flatMap(i -> {
            Entry current = classes.get(i);
            if (i == classes.size() - 1) {
                return lastHasThreshold(current);
            }
            return current.has("from") ? notBelow(current, i == 0 ? null : classes.get(i - 1)) : missing(current);
        });
    }

    private static Stream<Mistake> lastHasThreshold(Entry last) {
        return last.find("from").stream()
                .map(from -> from.mistake(DecimalComma.of(from.decimal()), "hạng cuối cùng không có from"));
    }

    private static Stream<Mistake> missing(Entry entry) {
        return Stream.of(entry.at("from").mistake("thiếu khóa", "điểm sàn; chỉ hạng cuối cùng không có from"));
    }

    private static Stream<Mistake> notBelow(Entry current, @Nullable Entry before) {
        if (before == null || !before.has("from")) {
            return Stream.empty();
        }
        BigDecimal ceiling = before.decimal("from");
        Entry from = current.at("from");
        return from.decimal().compareTo(ceiling) < 0
                ? Stream.empty()
                : Stream.of(from.mistake(
                        DecimalComma.of(from.decimal()), "thấp hơn hạng trước: " + DecimalComma.of(ceiling)));
    }
}
