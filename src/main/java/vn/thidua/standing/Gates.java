package vn.thidua.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.Classification.Level;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;

/**
 * Which parts of a card stay below a gate (điểm tối thiểu). Left out: bonus sections, criteria without base, waived and
 * not applicable ones. At section level every section is a part, its score and base being sums of what is not left out.
 */
public final class Gates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rubric rubric;
    private final Set<Criterion> bonuses;

    public Gates(Rubric rubric) {
        this.rubric = rubric;
        this.bonuses = rubric.allSections()
                .filter(Section::bonus)
                .flatMap(Section::allCriteria)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A part below a gate.
     *
     * @param part code of the criterion or section
     * @param title of it
     * @param base what was to be reached, as far as it counts
     */
    public record Shortfall(String part, String title, BigDecimal reached, BigDecimal base) {

        /** Such as "a7 – Quản lý đất công (1,5/3)". */
        String words() {
            return part + " – " + Speech.name(title) + " (" + ScoreText.of(reached) + "/" + ScoreText.of(base) + ")";
        }
    }

    /** In the order of the table, each part below the gate. */
    public List<Shortfall> failures(@Nullable Gate gate, Scorecard card) {
        if (gate == null) {
            return List.of();
        }
        Stream<@Nullable Shortfall> failures = gate.level() == Level.CRITERION
                ? rubric.allCriteria()
                        .map(criterion ->
                                failure(gate, card, criterion.code(), criterion.title(), Stream.of(criterion)))
                : rubric.allSections()
                        .map(section -> failure(gate, card, section.code(), section.title(), section.allCriteria()));
        return failures.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private @Nullable Shortfall failure(
            Gate gate, Scorecard card, String part, String title, Stream<Criterion> criteria) {
        BigDecimal base = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        for (Criterion criterion :
                criteria.filter(criterion -> counts(criterion, card)).toList()) {
            base = base.add(criterion.base());
            reached = reached.add(finalScore(criterion, card));
        }
        boolean below = reached.multiply(HUNDRED).compareTo(gate.percent().multiply(base)) < 0;
        return below ? new Shortfall(part, title, reached, base) : null;
    }

    private boolean counts(Criterion criterion, Scorecard card) {
        return criterion.base().signum() > 0
                && !bonuses.contains(criterion)
                && card.criterion(criterion.code())
                        .map(score -> !score.waived() && !score.notApplicable())
                        .orElse(true);
    }

    private static BigDecimal finalScore(Criterion criterion, Scorecard card) {
        return card.criterion(criterion.code()).map(CriterionScore::finalScore).orElse(BigDecimal.ZERO);
    }
}
