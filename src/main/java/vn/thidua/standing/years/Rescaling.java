package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.EarlierYears.Merged;
import vn.thidua.campaign.Reorganisation;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.Scorecard;
import vn.thidua.score.WhatIf;
import vn.thidua.standing.years.Descent.Found;

/**
 * What results of an earlier year would have been under this year's table of points. A line is taken for those of the same
 * or its former codes; its score is stretched from their base points to its own, at the calculation scale, unless either is
 * 0. A new line counts what it counts now, so that it is the table's doing; a dropped one counts nothing. Caps are this
 * year's.
 */
final class Rescaling {

    private final Rubric rubric;
    private final Rounding rounding;
    private final Merged merged;
    private final Set<String> claimed;

    Rescaling(Campaign campaign, Rubric rubric) {
        this.rubric = rubric;
        this.rounding = campaign.rounding();
        this.merged = campaign.earlier().merged();
        this.claimed = rubric.allCriteria()
                .flatMap(criterion -> criterion.formerly().stream())
                .collect(Collectors.toSet());
    }

    /** The change of a total since the predecessors' results; empty if none of them can be compared. */
    Optional<ScoreChange> change(Scorecard card, Descent descent) {
        BigDecimal now = card.finalTotal();
        List<Found> compared = compared(descent);
        if (now == null || compared.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal then = average(compared, Rescaling::total);
        if (compared.stream().allMatch(found -> found.table().detailed())) {
            BigDecimal rescaled = average(compared, found -> rescaled(card, found));
            return Optional.of(new ScoreChange(then, rescaled, now, ScoreChange.Basis.CRITERIA));
        }
        return Optional.of(
                otherMaximum(compared)
                        ? new ScoreChange(then, average(compared, this::stretched), now, ScoreChange.Basis.MAXIMUM)
                        : new ScoreChange(then, then, now, ScoreChange.Basis.TOTALS));
    }

    /** The earlier total that the agency is compared with; {@code null} if none is. */
    @Nullable
    BigDecimal then(Descent descent) {
        List<Found> compared = compared(descent);
        return compared.isEmpty() ? null : average(compared, Rescaling::total);
    }

    /** Of the predecessors with a rank and a total those that the setting for merged agencies looks at. */
    private List<Found> compared(Descent descent) {
        List<Found> ranked = descent.predecessors().stream()
                .filter(found -> found.standing().comparable())
                .toList();
        if (descent.by() != Reorganisation.Kind.MERGED || merged == Merged.AVERAGE) {
            return ranked;
        }
        return merged == Merged.NONE
                ? List.of()
                : ranked.stream().max(Comparator.comparing(Rescaling::total)).stream()
                        .toList();
    }

    private static BigDecimal total(Found found) {
        return Objects.requireNonNull(found.standing().total());
    }

    private BigDecimal average(List<Found> compared, Function<Found, BigDecimal> number) {
        BigDecimal sum = sum(compared.stream().map(number).toList());
        return compared.size() == 1 ? sum : divided(sum, BigDecimal.valueOf(compared.size()));
    }

    private BigDecimal divided(BigDecimal number, BigDecimal by) {
        return number.divide(by, rounding.calculationScale(), rounding.mode());
    }

    private BigDecimal rescaled(Scorecard card, Found found) {
        Map<String, BigDecimal> scores = new HashMap<>();
        rubric.allCriteria()
                .forEach(criterion -> former(criterion, found).ifPresent(score -> scores.put(criterion.code(), score)));
        return Objects.requireNonNull(new WhatIf(rubric).card(card, scores).finalTotal());
    }

    /** What a predecessor had at the lines that this one goes back to, on this one's base; empty if there were none. */
    private Optional<BigDecimal> former(Criterion criterion, Found found) {
        Map<String, BigDecimal> bases = found.table().bases();
        List<String> codes =
                codes(criterion).stream().filter(bases::containsKey).toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal base = sum(codes.stream().map(bases::get).toList());
        BigDecimal score = sum(codes.stream()
                .map(found.standing().scores()::get)
                .filter(Objects::nonNull)
                .map(PastScore::finalScore)
                .filter(Objects::nonNull)
                .toList());
        boolean kept = base.compareTo(criterion.base()) == 0;
        boolean none = base.signum() == 0 || criterion.base().signum() == 0;
        return Optional.of(kept || none ? score : divided(score.multiply(criterion.base()), base));
    }

    /** The codes under which the line stood before; none if its own belonged to another line then. */
    List<String> codes(Criterion criterion) {
        if (!criterion.formerly().isEmpty()) {
            return criterion.formerly();
        }
        return claimed.contains(criterion.code()) ? List.of() : List.of(criterion.code());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean otherMaximum(List<Found> compared) {
        return compared.stream().allMatch(found -> found.table().max() != null)
                && compared.stream().anyMatch(found -> max(found).compareTo(rubric.max()) != 0);
    }

    private BigDecimal stretched(Found found) {
        return divided(total(found).multiply(rubric.max()), max(found));
    }

    private static BigDecimal max(Found found) {
        return Objects.requireNonNull(found.table().max());
    }
}
