package vn.thidua.standing.robustness;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.BlocBreaks;

/**
 * Tells of a bloc's ranked agencies between which ranks they would stand under three doubts: the weight of every topmost
 * section is up to 25 % more or less; of every change that an appraiser made only a part between nothing and all holds; one
 * criterion is left out. Caps on the total and tie-breaks have no say in the draws.
 */
public final class RankRanges {

    private RankRanges() {}

    /** How ranges are found, in a sentence. */
    public static String method() {
        return say(
                "Hạng có thể có nếu: trọng số của từng mục lớn hơn hay nhỏ hơn tới 25 %; mỗi thay đổi của bên thẩm định"
                        + " chỉ đúng một phần; hoặc bỏ đi một tiêu chí bất kỳ. Hai trường hợp đầu rút ngẫu nhiên {0}"
                        + " lần (lần chạy nào cũng rút như nhau) và cho biết hạng trong 95 % số lần; giới hạn của tổng điểm và"
                        + " quy định phân hạng khi bằng điểm không xét đến.",
                NumberText.of(BigDecimal.valueOf(Draws.COUNT)));
    }

    /** The same, heedful of what is open. */
    public static Robustness of(BlocStandings bloc, BlocBreaks breaks) {
        return breaks.weighty().isEmpty() ? of(bloc) : of(bloc).unsettled();
    }

    /** The same table gives the same ranges; none where votes rank and not the totals, of which alone ranges tell. */
    public static Robustness of(BlocStandings bloc) {
        List<Standing> ranked = bloc.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        if (ranked.isEmpty() || !bloc.ranksFollowTotals()) {
            return new Robustness(List.of(), List.of());
        }
        Rubric rubric = bloc.bloc().rubric();
        List<Parts> parts = ranked.stream()
                .map(standing -> Parts.of(standing.card(), rubric))
                .toList();
        Draws weights = new Draws(parts, Doubt.WEIGHTS);
        Draws appraisal = new Draws(parts, Doubt.APPRAISAL);
        Draws both = new Draws(parts, Doubt.BOTH);
        List<Range> leavingOut = LeavingOut.ranges(parts);
        List<RankRange> ranges = new ArrayList<>();
        for (int agency = 0; agency < ranked.size(); agency++) {
            int rank = Objects.requireNonNull(ranked.get(agency).rank());
            Range leftOut = leavingOut.get(agency);
            ranges.add(new RankRange(
                    ranked.get(agency).agency().code(),
                    rank,
                    weights.range(agency),
                    appraisal.range(agency),
                    leftOut,
                    Range.of(rank).with(both.range(agency)).with(leftOut),
                    true));
        }
        return new Robustness(ranges, surePairs(ranked, both));
    }

    private static List<Robustness.Pair> surePairs(List<Standing> ranked, Draws draws) {
        List<Robustness.Pair> pairs = new ArrayList<>();
        for (int ahead = 0; ahead < ranked.size(); ahead++) {
            for (int behind = 0; behind < ranked.size(); behind++) {
                if (draws.surelyBefore(ahead, behind)) {
                    pairs.add(new Robustness.Pair(
                            ranked.get(ahead).agency().code(),
                            ranked.get(behind).agency().code()));
                }
            }
        }
        return pairs;
    }
}
