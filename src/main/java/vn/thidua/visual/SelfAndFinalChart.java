package vn.thidua.visual;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;

/** What the appraisal changed: the self-score against the final score. */
final class SelfAndFinalChart {

    private SelfAndFinalChart() {}

    static Chart of(Table table) {
        List<Standing> both = table.ranked().stream()
                .filter(standing -> standing.card().selfTotal() != null)
                .toList();
        return new Chart(
                Chart.Kind.SELF_AND_FINAL,
                message(both, table.points()),
                table.subtitle(),
                table.stamps(),
                List.of("Tự chấm", "Kết quả"),
                both.stream().map(standing -> bar(standing, table.points())).toList(),
                List.of(),
                table.notes(withoutSelf(table)),
                table.points());
    }

    private static Bar bar(Standing standing, Points points) {
        BigDecimal difference = difference(standing);
        String figure = difference.signum() == 0 ? "0" : points.signed(difference);
        return new Bar(
                Table.label(standing),
                List.of(self(standing), Table.total(standing)),
                figure,
                difference.signum() != 0);
    }

    private static BigDecimal self(Standing standing) {
        return requireNonNull(standing.card().selfTotal());
    }

    private static BigDecimal difference(Standing standing) {
        return Table.total(standing).subtract(self(standing));
    }

    private static String message(List<Standing> both, Points points) {
        if (both.isEmpty()) {
            return Message.NOBODY;
        }
        if (both.stream().noneMatch(SelfAndFinalChart::appraised)) {
            return "Chưa có kết quả thẩm định; điểm tạm tính lấy theo tự chấm";
        }
        Standing most = both.stream()
                .max(Comparator.comparing(standing -> difference(standing).abs()))
                .orElseThrow();
        int direction = difference(most).signum();
        if (direction == 0) {
            return "Kết quả trùng với điểm tự chấm ở mọi đơn vị";
        }
        return "%s: kết quả %s tự chấm %s điểm%s"
                .formatted(
                        most.agency().name(),
                        direction < 0 ? "thấp hơn" : "cao hơn",
                        points.ofGap(difference(most).abs()),
                        both.size() == 1 ? "" : ", chênh lệch lớn nhất khối");
    }

    private static boolean appraised(Standing standing) {
        return standing.card().criteria().stream()
                .map(CriterionScore::appraised)
                .anyMatch(mark -> mark.score() != null);
    }

    private static List<String> withoutSelf(Table table) {
        List<String> notes = new ArrayList<>();
        String names = String.join(
                "; ",
                table.ranked().stream()
                        .filter(standing -> standing.card().selfTotal() == null)
                        .map(standing -> standing.agency().name())
                        .toList());
        if (!names.isEmpty()) {
            notes.add("Không có điểm tự chấm: " + names + ".");
        }
        return notes;
    }
}
