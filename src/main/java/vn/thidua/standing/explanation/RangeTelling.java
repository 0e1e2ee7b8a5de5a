package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.standing.robustness.Range;
import vn.thidua.standing.robustness.RankRange;
import vn.thidua.standing.robustness.RankRanges;

/** Between which ranks an agency would stand if the weights or the appraisers were a little different. */
final class RangeTelling {

    private RangeTelling() {}

    /** Overall, of the weights, of the appraisal and of leaving out a criterion as its parts, in this order. */
    static Explanation tell(RankRange range) {
        return Explanation.of(say("Hạng có thể có"), range.words())
                .because(why(range))
                .by(RankRanges.method())
                .madeOf(List.of(
                        part(say("Khi đổi trọng số của các mục"), range.byWeights()),
                        part(say("Khi thẩm định chỉ đúng một phần"), range.byAppraisal()),
                        part(say("Khi bỏ một tiêu chí"), range.byLeavingOut())));
    }

    private static String why(RankRange range) {
        if (!range.overall().single()) {
            return say("Hạng có thể thay đổi trong khoảng này nếu trọng số hay thẩm định khác đi một ít.");
        }
        return range.settled()
                ? say("Dù trọng số hay thẩm định thay đổi trong mức dưới đây, hạng vẫn thế.")
                : say(
                        "Dù trọng số hay thẩm định thay đổi trong mức dưới đây, hạng vẫn thế; những việc còn bỏ ngỏ thì chưa kể.");
    }

    private static Explanation part(String label, Range range) {
        return Explanation.of(label, words(range)).by(RankRanges.method());
    }

    private static String words(Range range) {
        return range.single() ? say("hạng {0}", range.best()) : say("hạng {0}–{1}", range.best(), range.worst());
    }
}
