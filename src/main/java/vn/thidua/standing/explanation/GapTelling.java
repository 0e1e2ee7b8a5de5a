package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.words.CriterionWords;
import vn.thidua.campaign.words.Settings;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;
import vn.thidua.standing.gap.Gap;
import vn.thidua.standing.gap.Gaps;

/** "Vì sao hạng 3 mà không phải hạng 2": the fewest criteria that would be enough, both agencies' scores and their cells. */
final class GapTelling {

    private static final String COMPARED =
            "So từng tiêu chí với đơn vị xếp ngay trên, trong giới hạn của mục và của tổng điểm.";

    private static final String ENOUGH_IN_ONE =
            "Đơn vị xếp ngay trên là {0}. Chỉ cần đạt ngang đơn vị ấy ở tiêu chí dưới đây là vượt.";
    private static final String ENOUGH =
            "Đơn vị xếp ngay trên là {0}. Chỉ cần đạt ngang đơn vị ấy ở {1} tiêu chí dưới đây là vượt.";
    private static final String EQUAL_IN_ONE =
            "Đơn vị xếp ngay trên là {0}. Dù đạt ngang đơn vị ấy ở tiêu chí dưới đây cũng chỉ bằng điểm.";
    private static final String EQUAL =
            "Đơn vị xếp ngay trên là {0}. Dù đạt ngang đơn vị ấy ở {1} tiêu chí dưới đây cũng chỉ bằng điểm.";

    private final Sources sources;
    private final Amounts amounts;
    private final Map<String, Gap> gaps = new HashMap<>();

    GapTelling(Sources sources) {
        this.sources = sources;
        this.amounts = sources.amounts();
        if (sources.table().ranksFollowTotals()) {
            Gaps.of(sources.table()).forEach(gap -> gaps.put(gap.agency(), gap));
        }
    }

    /** Empty for who leads, and where votes rank and no points would help. */
    Optional<Explanation> of(Standing standing) {
        return Optional.ofNullable(gaps.get(standing.agency().code())).map(gap -> tell(standing, gap));
    }

    private Explanation tell(Standing standing, Gap gap) {
        Standing ahead = sources.standing(gap.ahead().code());
        String label = say("Vì sao hạng {0} mà không phải hạng {1}", gap.rank(), gap.aheadRank());
        if (gap.tieBreak() != null) {
            return Explanation.of(label, gap.points(), "")
                    .because(gap.tieBreak() + ".")
                    .by(Settings.ties(sources.campaign()));
        }
        return Explanation.of(label, gap.points(), say("kém {0}", amounts.points(printed(standing, ahead, gap))))
                .because(sentence(gap))
                .by(say(COMPARED))
                .madeOf(gap.parts().stream()
                        .map(part -> tell(standing, ahead, part))
                        .toList());
    }

    /** What a reader finds who subtracts the printed totals. */
    private BigDecimal printed(Standing standing, Standing ahead, Gap gap) {
        BigDecimal difference = display(ahead).subtract(display(standing));
        return difference.signum() > 0 ? difference : gap.points();
    }

    private BigDecimal display(Standing standing) {
        return sources.campaign()
                .rounding()
                .display(requireNonNull(standing.card().finalTotal()));
    }

    private static String sentence(Gap gap) {
        String ahead = say("{0} (hạng {1})", gap.ahead().name(), gap.aheadRank());
        if (gap.parts().isEmpty()) {
            return say("Đơn vị xếp ngay trên là {0}.", ahead);
        }
        if (gap.parts().size() == 1) {
            return say(gap.enough() ? ENOUGH_IN_ONE : EQUAL_IN_ONE, ahead);
        }
        return say(gap.enough() ? ENOUGH : EQUAL, ahead, gap.parts().size());
    }

    private Explanation tell(Standing own, Standing ahead, Gap.Part part) {
        Criterion criterion = part.criterion();
        CriterionScore ours = score(own, part);
        CriterionScore theirs = score(ahead, part);
        return Explanation.of(
                        say("Tiêu chí {0}", criterion.subject()),
                        part.points(),
                        say("thêm {0}", amounts.points(part.points())))
                .because(say(
                        "{0} {1}, {2} {3}.",
                        ahead.agency().name(),
                        amounts.orNone(theirs.finalScore()),
                        own.agency().name(),
                        amounts.orNone(ours.finalScore())))
                .at(cell(theirs), cell(ours))
                .by(CriterionWords.bounds(criterion) + ".");
    }

    private static CriterionScore score(Standing standing, Gap.Part part) {
        return standing.card().criterion(part.criterion().code()).orElseThrow();
    }

    static @Nullable Place cell(CriterionScore score) {
        return score.deciding().source();
    }
}
