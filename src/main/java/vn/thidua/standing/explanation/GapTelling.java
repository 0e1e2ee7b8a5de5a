package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;

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
        String label = "Vì sao hạng %s mà không phải hạng %s".formatted(gap.rank(), gap.aheadRank());
        if (gap.tieBreak() != null) {
            return Explanation.of(label, gap.points(), "")
                    .because(gap.tieBreak() + ".")
                    .by(Settings.ties(sources.campaign()));
        }
        return Explanation.of(label, gap.points(), "kém " + amounts.points(printed(standing, ahead, gap)))
                .because(sentence(gap))
                .by(COMPARED)
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
        String ahead = gap.ahead().name() + " (hạng " + gap.aheadRank() + ")";
        if (gap.parts().isEmpty()) {
            return "Đơn vị xếp ngay trên là " + ahead + ".";
        }
        String where = gap.parts().size() == 1 ? "tiêu chí" : gap.parts().size() + " tiêu chí";
        return gap.enough()
                ? "Đơn vị xếp ngay trên là %s. Chỉ cần đạt ngang đơn vị ấy ở %s dưới đây là vượt."
                        .formatted(ahead, where)
                : "Đơn vị xếp ngay trên là %s. Dù đạt ngang đơn vị ấy ở %s dưới đây cũng chỉ bằng điểm."
                        .formatted(ahead, where);
    }

    private Explanation tell(Standing own, Standing ahead, Gap.Part part) {
        Criterion criterion = part.criterion();
        CriterionScore ours = score(own, part);
        CriterionScore theirs = score(ahead, part);
        return Explanation.of("Tiêu chí " + criterion.subject(), part.points(), "thêm " + amounts.points(part.points()))
                .because("%s %s, %s %s."
                        .formatted(
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
