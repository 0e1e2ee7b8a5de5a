package vn.thidua.standing.gap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/**
 * Finds for every ranked agency but the first what keeps it from the place above. Sections' caps and the total's cap are left
 * out of account: criteria are compared as they are.
 */
public final class Gaps {

    private Gaps() {}

    /** In the order of the table. */
    public static List<Gap> of(BlocStandings bloc) {
        List<Standing> ranked = bloc.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        List<Criterion> criteria = bloc.bloc().rubric().allCriteria().toList();
        List<Gap> gaps = new ArrayList<>();
        for (Standing standing : ranked) {
            ahead(ranked, standing).ifPresent(ahead -> gaps.add(gap(criteria, standing, ahead)));
        }
        return gaps;
    }

    /** The last of those with a better rank; of several that share it the first. */
    private static Optional<Standing> ahead(List<Standing> ranked, Standing standing) {
        int rank = rank(standing);
        return ranked.stream().filter(other -> rank(other) < rank).mapToInt(Gaps::rank).max().stream()
                .boxed()
                .flatMap(best -> ranked.stream().filter(other -> rank(other) == best))
                .findFirst();
    }

    private static Gap gap(List<Criterion> criteria, Standing own, Standing ahead) {
        BigDecimal points = total(ahead).subtract(total(own));
        List<Gap.Part> all = criteria.stream()
                .map(criterion -> new Gap.Part(
                        criterion.code(), score(ahead.card(), criterion).subtract(score(own.card(), criterion))))
                .filter(part -> part.points().signum() > 0)
                .sorted(comparing(Gap.Part::points, reverseOrder()))
                .toList();
        List<Gap.Part> parts = new ArrayList<>();
        BigDecimal gained = BigDecimal.ZERO;
        for (Gap.Part part : all) {
            if (gained.compareTo(points) > 0) {
                break;
            }
            parts.add(part);
            gained = gained.add(part.points());
        }
        boolean level = points.signum() == 0;
        return new Gap(
                own.agency().code(),
                rank(own),
                ahead.agency(),
                rank(ahead),
                points,
                level ? List.of() : parts,
                gained.compareTo(points) > 0,
                level ? tieBreak(own) : null);
    }

    private static @Nullable String tieBreak(Standing own) {
        return own.tieBreak() == null ? "Bằng tổng điểm" : own.tieBreak();
    }

    private static int rank(Standing standing) {
        return requireNonNull(standing.rank());
    }

    private static BigDecimal total(Standing standing) {
        return requireNonNull(standing.card().finalTotal());
    }

    private static BigDecimal score(Scorecard card, Criterion criterion) {
        return card.criterion(criterion.code()).map(CriterionScore::finalScore).orElse(BigDecimal.ZERO);
    }
}
