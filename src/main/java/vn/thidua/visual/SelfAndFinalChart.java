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
                both.isEmpty() ? table.notes(List.of()) : table.notes(notes(table)),
                table.points());
    }

    private static Bar bar(Standing standing, Points points) {
        BigDecimal difference = difference(standing, points);
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

    private static BigDecimal difference(Standing standing, Points points) {
        return points.gap(Table.total(standing), self(standing));
    }

    private static String message(List<Standing> both, Points points) {
        if (both.isEmpty()) {
            return Message.NOBODY;
        }
        if (both.stream().noneMatch(SelfAndFinalChart::appraised)) {
            return "Chưa có kết quả thẩm định; điểm tạm tính lấy theo tự chấm";
        }
        Standing most = both.stream()
                .max(Comparator.comparing(
                        standing -> difference(standing, points).abs()))
                .orElseThrow();
        int direction = difference(most, points).signum();
        if (direction == 0) {
            return "Kết quả trùng với điểm tự chấm ở mọi đơn vị";
        }
        return "%s: kết quả %s tự chấm %s điểm%s"
                .formatted(
                        most.agency().name(),
                        direction < 0 ? "thấp hơn" : "cao hơn",
                        points.ofGap(difference(most, points).abs()),
                        both.size() == 1 ? "" : ", nhiều nhất khối");
    }

    private static boolean appraised(Standing standing) {
        return standing.card().criteria().stream()
                .map(CriterionScore::appraised)
                .anyMatch(mark -> mark.score() != null);
    }

    private static List<String> notes(Table table) {
        List<String> notes = new ArrayList<>();
        notes.add("Trục điểm không bắt đầu từ 0. Số bên phải: kết quả trừ tự chấm.");
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
