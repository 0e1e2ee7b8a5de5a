package vn.thidua.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;

/**
 * What one card has above and below the bases of its table. Of a criterion it is the difference of its final score to its
 * base, either way; of a section and of the total the sums of these, less what a cap takes.
 */
public final class Balances {

    private final Rubric rubric;
    private final Scorecard card;
    private final Set<String> bonus;

    public Balances(Rubric rubric, Scorecard card) {
        this.rubric = rubric;
        this.card = card;
        this.bonus = rubric.allSections()
                .filter(Section::bonus)
                .flatMap(Section::allCriteria)
                .map(Criterion::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty without a score. */
    public Optional<Balance> of(Criterion criterion) {
        return card.criterion(criterion.code())
                .flatMap(score -> Optional.ofNullable(score.finalScore()))
                .map(score -> Balance.of(base(criterion), score));
    }

    /** A criterion without a score counts as 0; empty where nothing of the agency counts. */
    public Optional<Balance> of(Section section) {
        return card.section(section.code())
                .flatMap(score -> Optional.ofNullable(score.finalScore()))
                .map(score -> sum(section).reaching(score));
    }

    /** Empty where nothing of the agency counts. */
    public Optional<Balance> total() {
        return Optional.ofNullable(card.finalTotal())
                .map(total -> sum(rubric.sections().stream().map(this::sum)).reaching(total));
    }

    /** Whether all that is reached in the section is bonus. */
    public boolean bonus(Section section) {
        return section.allCriteria().map(Criterion::code).allMatch(bonus::contains);
    }

    private Balance sum(Section section) {
        Balance sum = sum(Stream.concat(
                section.sections().stream().map(this::sum),
                section.criteria().stream()
                        .map(criterion ->
                                of(criterion).orElseGet(() -> Balance.of(base(criterion), BigDecimal.ZERO)))));
        return card.section(section.code())
                .flatMap(score -> Optional.ofNullable(score.finalScore()))
                .map(sum::reaching)
                .orElse(sum);
    }

    private static Balance sum(Stream<Balance> balances) {
        return balances.reduce(Balance.NOTHING, Balance::and);
    }

    private BigDecimal base(Criterion criterion) {
        return bonus.contains(criterion.code()) ? BigDecimal.ZERO : criterion.base();
    }
}
