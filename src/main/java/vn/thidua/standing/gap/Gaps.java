package vn.thidua.standing.gap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.score.WhatIf;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/** Finds for every ranked agency but the first what keeps it from the place above, within the caps of sections and total. */
public final class Gaps {

    private final WhatIf whatIf;
    private final List<Criterion> criteria;

    private Gaps(Rubric rubric) {
        this.whatIf = new WhatIf(rubric);
        this.criteria = rubric.allCriteria().toList();
    }

    /** In the order of the table. */
    public static List<Gap> of(BlocStandings bloc) {
        List<Standing> ranked = bloc.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        Gaps found = new Gaps(bloc.bloc().rubric());
        List<Gap> gaps = new ArrayList<>();
        for (Standing standing : ranked) {
            ahead(ranked, standing).ifPresent(ahead -> gaps.add(found.gap(standing, ahead)));
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

    private Gap gap(Standing own, Standing ahead) {
        BigDecimal points = total(ahead).subtract(total(own));
        boolean level = points.signum() == 0;
        List<Gap.Part> parts = level ? List.of() : parts(own, ahead);
        return new Gap(
                own.agency().code(),
                rank(own),
                ahead.agency(),
                rank(ahead),
                points,
                parts,
                passes(own, parts, ahead) > 0,
                level ? tieBreak(own) : null);
    }

    /** Enough of those that bring most, and none that brings nothing because of a cap. */
    private List<Gap.Part> parts(Standing own, Standing ahead) {
        List<Gap.Part> rest = new ArrayList<>(criteria.stream()
                .map(criterion ->
                        new Gap.Part(criterion, score(ahead.card(), criterion).subtract(score(own.card(), criterion))))
                .filter(part -> part.points().signum() > 0)
                .sorted(comparing(Gap.Part::points, reverseOrder()))
                .toList());
        List<Gap.Part> parts = new ArrayList<>();
        while (passes(own, parts, ahead) <= 0 && !rest.isEmpty()) {
            Gap.Part best = best(own, parts, rest);
            parts.add(best);
            rest.remove(best);
        }
        int passes = passes(own, parts, ahead);
        for (int last = parts.size() - 1; last >= 0; last--) {
            List<Gap.Part> others = new ArrayList<>(parts);
            others.remove(last);
            if (passes(own, others, ahead) == passes) {
                parts.remove(last);
            }
        }
        return parts;
    }

    /** What brings the total furthest: the greatest, unless a cap keeps it from bringing all it has. */
    private Gap.Part best(Standing own, List<Gap.Part> parts, List<Gap.Part> rest) {
        BigDecimal reached = with(own, parts);
        Gap.Part best = rest.get(0);
        BigDecimal most = BigDecimal.ZERO;
        for (Gap.Part part : rest) {
            if (part.points().compareTo(most) <= 0) {
                break;
            }
            BigDecimal brings = with(
                            own, Stream.concat(parts.stream(), Stream.of(part)).toList())
                    .subtract(reached);
            if (brings.compareTo(most) > 0) {
                best = part;
                most = brings;
            }
        }
        return best;
    }

    /** Positive if drawing level in these criteria passes the agency ahead, 0 if it comes to the same total. */
    private int passes(Standing own, List<Gap.Part> parts, Standing ahead) {
        return with(own, parts).compareTo(total(ahead));
    }

    /** The total with these criteria drawn level. */
    private BigDecimal with(Standing own, List<Gap.Part> parts) {
        Map<String, BigDecimal> finals = new HashMap<>();
        parts.forEach(part -> finals.put(
                part.criterion().code(), score(own.card(), part.criterion()).add(part.points())));
        return whatIf.total(own.card(), finals);
    }

    private static @Nullable String tieBreak(Standing own) {
        return own.tieBreak() == null ? say("Bằng tổng điểm") : own.tieBreak();
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
