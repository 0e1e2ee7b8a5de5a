package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Points;

/** How one agency's result came out of its self-score, as a sentence. */
final class ComparisonNote {

    private ComparisonNote() {}

    /** "Sở Y tế: tự chấm 100,50; khác ở 1 tiêu chí (−0,20); kết quả 100,30." */
    static String of(BlocView view, Standing standing) {
        List<CriterionScore> scores = standing.card().criteria();
        String name = standing.agency().name() + ": ";
        if (standing.card().finalTotal() == null
                || scores.stream().allMatch(score -> score.self().score() == null)) {
            return name + "chưa có điểm tự chấm.";
        }
        Points points = new Points(view.results().campaign().rounding());
        List<String> parts = new ArrayList<>();
        BigDecimal self = standing.card().selfTotal();
        if (self != null) {
            parts.add("tự chấm " + points.of(self));
        }
        parts.add(differing(scores, points));
        agreed(scores, points, parts);
        added(scores, points, parts);
        open(scores, parts);
        parts.add((standing.card().provisional() ? "tạm tính " : "kết quả ")
                + points.of(standing.card().finalTotal()));
        return name + String.join("; ", parts) + ".";
    }

    private static String differing(List<CriterionScore> scores, Points points) {
        long count = scores.stream().filter(CriterionScore::differs).count();
        return count == 0
                ? "không tiêu chí nào bị sửa điểm"
                : "khác ở " + count + " tiêu chí (" + sum(scores, CriterionScore::differs, points) + ")";
    }

    /** What of it the meeting did. */
    private static void agreed(List<CriterionScore> scores, Points points, List<String> parts) {
        List<BigDecimal> changes = scores.stream()
                .filter(score -> score.council().score() != null)
                .map(score -> orZero(score.council().score())
                        .subtract(orZero(score.belowCouncil().score())))
                .filter(change -> change.signum() != 0)
                .toList();
        if (!changes.isEmpty()) {
            BigDecimal sum = changes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            parts.add("trong đó hội nghị sửa " + changes.size() + " tiêu chí (" + points.signed(sum) + ")");
        }
    }

    /** What the levels above alone gave. */
    private static void added(List<CriterionScore> scores, Points points, List<String> parts) {
        Predicate<CriterionScore> alone = score -> score.self().score() == null && !score.open();
        if (scores.stream().anyMatch(alone)) {
            parts.add("phần đơn vị không tự chấm " + sum(scores, alone, points));
        }
    }

    private static void open(List<CriterionScore> scores, List<String> parts) {
        long open = scores.stream()
                .filter(score -> score.self().score() != null)
                .filter(CriterionScore::open)
                .count();
        if (open > 0) {
            parts.add("còn " + open + " tiêu chí chưa thẩm định");
        }
    }

    private static String sum(List<CriterionScore> scores, Predicate<CriterionScore> which, Points points) {
        BigDecimal sum = scores.stream()
                .filter(which)
                .map(score ->
                        orZero(score.finalScore()).subtract(orZero(score.self().score())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return points.signed(sum);
    }

    private static BigDecimal orZero(@Nullable BigDecimal score) {
        return score == null ? BigDecimal.ZERO : score;
    }
}
