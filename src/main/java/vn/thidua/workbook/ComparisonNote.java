package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Points;

/** How one agency's result came out of its self-score, as a sentence; without the totals of who has no rank. */
final class ComparisonNote {

    private ComparisonNote() {}

    /** "Sở Y tế: tự chấm 100,50; khác ở 1 tiêu chí (−0,20); kết quả 100,30." */
    static String of(BlocView view, Standing standing) {
        List<CriterionScore> scores = standing.card().criteria();
        String name = standing.agency().name();
        if (standing.card().finalTotal() == null
                || scores.stream().allMatch(score -> score.self().score() == null)) {
            return say("{0}: chưa có điểm tự chấm.", name);
        }
        Points points = new Points(view.results().campaign().rounding());
        List<String> parts = new ArrayList<>();
        boolean ranked = standing.rank() != null;
        BigDecimal self = standing.card().selfTotal();
        if (ranked && self != null) {
            parts.add(say("tự chấm {0}", points.of(self)));
        }
        parts.add(differing(scores, points));
        agreed(scores, points, parts);
        added(scores, points, parts);
        open(scores, parts);
        if (ranked) {
            String total = points.of(standing.card().finalTotal());
            parts.add(standing.card().provisional() ? say("tạm tính {0}", total) : say("kết quả {0}", total));
        }
        return name + ": " + String.join("; ", parts) + ".";
    }

    private static String differing(List<CriterionScore> scores, Points points) {
        long count = scores.stream().filter(CriterionScore::differs).count();
        return count == 0
                ? say("không tiêu chí nào bị sửa điểm")
                : say("khác ở {0} tiêu chí ({1})", count, sum(scores, CriterionScore::differs, points));
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
            parts.add(say("trong đó hội nghị sửa {0} tiêu chí ({1})", changes.size(), points.signed(sum)));
        }
    }

    /** What the levels above alone gave. */
    private static void added(List<CriterionScore> scores, Points points, List<String> parts) {
        Predicate<CriterionScore> alone = score -> score.self().score() == null && !score.open();
        if (scores.stream().anyMatch(alone)) {
            parts.add(say("phần đơn vị không tự chấm {0}", sum(scores, alone, points)));
        }
    }

    private static void open(List<CriterionScore> scores, List<String> parts) {
        long open = scores.stream()
                .filter(score -> score.self().score() != null)
                .filter(CriterionScore::open)
                .count();
        if (open > 0) {
            parts.add(say("còn {0} tiêu chí chưa thẩm định", open));
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
