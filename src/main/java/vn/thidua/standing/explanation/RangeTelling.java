package vn.thidua.standing.explanation;

import java.util.List;
import vn.thidua.standing.robustness.Range;
import vn.thidua.standing.robustness.RankRange;
import vn.thidua.standing.robustness.RankRanges;

/** Between which ranks an agency would stand if the weights or the appraisers were a little different. */
final class RangeTelling {

    private RangeTelling() {}

    /** Overall, of the weights, of the appraisal and of leaving out a criterion as its parts, in this order. */
    static Explanation tell(RankRange range) {
        return Explanation.of("Hạng có thể có", range.words())
                .because(
                        range.overall().single()
                                ? "Dù trọng số hay thẩm định thay đổi trong mức dưới đây, hạng vẫn thế"
                                        + (range.settled() ? "." : "; những việc còn bỏ ngỏ thì chưa kể.")
                                : "Hạng có thể thay đổi trong khoảng này nếu trọng số hay thẩm định khác đi một ít.")
                .by(RankRanges.method())
                .madeOf(List.of(
                        part("Khi đổi trọng số của các mục", range.byWeights()),
                        part("Khi thẩm định chỉ đúng một phần", range.byAppraisal()),
                        part("Khi bỏ một tiêu chí", range.byLeavingOut())));
    }

    private static Explanation part(String label, Range range) {
        return Explanation.of(label, words(range)).by(RankRanges.method());
    }

    private static String words(Range range) {
        return "hạng " + (range.single() ? String.valueOf(range.best()) : range.best() + "–" + range.worst());
    }
}
