package vn.thidua.standing.history;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By how much which criteria of an agency changed, the largest first. */
final class ScoreChanges {

    private static final int NAMED = 5;

    /** A criterion and the difference of its score; one without score counts 0. */
    private record Difference(String criterion, BigDecimal amount) {}

    private final List<Difference> differences;

    private ScoreChanges(List<Difference> differences) {
        this.differences = differences;
    }

    static ScoreChanges between(Snapshot before, Snapshot.Line was, Snapshot after, Snapshot.Line is) {
        Map<String, BigDecimal> former = scores(before, was);
        Map<String, BigDecimal> current = scores(after, is);
        List<String> criteria = new ArrayList<>(after.criteria());
        before.criteria().stream()
                .filter(criterion -> !criteria.contains(criterion))
                .forEach(criteria::add);
        return new ScoreChanges(criteria.stream()
                .map(criterion -> new Difference(
                        criterion,
                        current.getOrDefault(criterion, BigDecimal.ZERO)
                                .subtract(former.getOrDefault(criterion, BigDecimal.ZERO))))
                .filter(difference -> difference.amount().signum() != 0)
                .sorted(Comparator.comparing(
                                (Difference difference) -> difference.amount().abs())
                        .reversed())
                .toList());
    }

    private static Map<String, BigDecimal> scores(Snapshot table, Snapshot.Line line) {
        Map<String, BigDecimal> scores = new HashMap<>();
        for (int i = 0; i < table.criteria().size(); i++) {
            @Nullable BigDecimal score = line.scores().get(i);
            if (score != null) {
                scores.put(table.criteria().get(i), score);
            }
        }
        return scores;
    }

    boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Such as "+1,5 ở tiêu chí II.2, −0,5 ở a1 và 3 tiêu chí khác". */
    String text(Digits digits) {
        List<String> named = new ArrayList<>();
        for (Difference difference : differences.subList(0, Math.min(NAMED, differences.size()))) {
            String amount = digits.difference(difference.amount());
            named.add(
                    named.isEmpty()
                            ? say("{0} ở tiêu chí {1}", amount, difference.criterion())
                            : say("{0} ở {1}", amount, difference.criterion()));
        }
        String all = String.join(", ", named);
        int more = differences.size() - NAMED;
        return more > 0 ? all + say(" và {0} tiêu chí khác", more) : all;
    }
}
