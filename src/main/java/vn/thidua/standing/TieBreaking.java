package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.StandingRules;
import vn.thidua.campaign.TieBreak;
import vn.thidua.reconcile.Achievement;
import vn.thidua.reconcile.PastYear;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.ScoreText;
import vn.thidua.score.SectionScore;

/** One step of the tie-break list, applied to a bloc's rubric. */
final class TieBreaking {

    private static final BigDecimal NO_PACT = BigDecimal.valueOf(-1);
    private static final BigDecimal NO_RANK = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final TieBreak step;
    private final Rubric rubric;
    private final StandingRules rules;
    private final Votes votes;
    private final Set<String> bonusCriteria;

    TieBreaking(TieBreak step, Rubric rubric, StandingRules rules, Votes votes) {
        this.step = step;
        this.rubric = rubric;
        this.rules = rules;
        this.votes = votes;
        this.bonusCriteria = rubric.allSections()
                .filter(Section::bonus)
                .flatMap(Section::allCriteria)
                .map(Criterion::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Negative if the first stands before the second, 0 if this step does not part them. */
    int compare(Contender first, Contender second) {
        int ascending = value(first).compareTo(value(second));
        return switch (step.kind()) {
            case FEWER_DEDUCTIONS, LAST_YEAR_RANK -> ascending;
            case SECTION, CRITERION, BONUS, PACT_ACHIEVEMENT, TOTAL, BALLOT -> -ascending;
        };
    }

    /** What parted them, such as "điểm mục 1 cao hơn (40 so với 38)", seen from the winner. */
    String explain(Contender winner, Contender loser) {
        String figures = compared(words(value(winner)), words(value(loser)));
        return switch (step.kind()) {
            case SECTION -> say("điểm mục {0} cao hơn{1}", sectionTitle(), figures);
            case CRITERION -> say("điểm tiêu chí {0} cao hơn{1}", criterionTitle(), figures);
            case FEWER_DEDUCTIONS -> say("tổng điểm bị trừ ít hơn") + figures;
            case BONUS -> say("tổng điểm thưởng nhiều hơn") + figures;
            case LAST_YEAR_RANK -> say("thứ hạng năm trước cao hơn") + figures;
            case PACT_ACHIEVEMENT ->
                say("tỷ lệ chỉ tiêu giao ước đạt cao hơn") + compared(targets(winner), targets(loser));
            case TOTAL -> say("tổng điểm cao hơn") + figures;
            case BALLOT -> say("số phiếu suy tôn nhiều hơn") + figures;
        };
    }

    private static String compared(String winner, String loser) {
        return say(" ({0} so với {1})", winner, loser);
    }

    /** Such as "4/5 chỉ tiêu". */
    private static String targets(Contender contender) {
        Achievement achievement = contender.dossier().pact().achievement();
        return achievement.targets() == 0
                ? say("không có giao ước")
                : say("{0}/{1} chỉ tiêu", achievement.kept(), achievement.targets());
    }

    private static String words(BigDecimal value) {
        return value.equals(NO_RANK) ? say("không có") : ScoreText.of(value);
    }

    private BigDecimal value(Contender contender) {
        return switch (step.kind()) {
            case SECTION ->
                contender
                        .card()
                        .section(step.code())
                        .map(SectionScore::finalScore)
                        .orElse(BigDecimal.ZERO);
            case CRITERION -> finalScore(contender, step.code());
            case FEWER_DEDUCTIONS -> deductions(contender);
            case BONUS -> bonuses(contender);
            case LAST_YEAR_RANK ->
                Optional.ofNullable(PastYear.of(
                                        rules.lastYear(contender.agency().code())
                                                .orElse(null),
                                        contender.dossier().onRecord().lastYear())
                                .rank())
                        .map(BigDecimal::valueOf)
                        .orElse(NO_RANK);
            case PACT_ACHIEVEMENT ->
                Objects.requireNonNullElse(
                        contender.dossier().pact().achievement().share(), NO_PACT);
            case TOTAL -> contender.total();
            case BALLOT -> BigDecimal.valueOf(votes.or0(contender.agency().code()));
        };
    }

    /** What stands above the bases; of bonus sections all that was reached. */
    private BigDecimal bonuses(Contender contender) {
        return rubric.allCriteria()
                .map(criterion -> {
                    BigDecimal reached = finalScore(contender, criterion.code());
                    return bonusCriteria.contains(criterion.code())
                            ? reached
                            : reached.subtract(criterion.base()).max(BigDecimal.ZERO);
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is missing from the bases; a bonus that was not reached is nothing that was deducted. */
    private BigDecimal deductions(Contender contender) {
        return rubric.allCriteria()
                .filter(criterion -> !bonusCriteria.contains(criterion.code()))
                .map(criterion -> criterion.base().subtract(finalScore(contender, criterion.code())))
                .map(BigDecimal.ZERO::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal finalScore(Contender contender, String criterion) {
        return contender
                .card()
                .criterion(criterion)
                .map(CriterionScore::finalScore)
                .orElse(BigDecimal.ZERO);
    }

    private String sectionTitle() {
        return step.code()
                + rubric.allSections()
                        .filter(section -> section.code().equals(step.code()))
                        .map(Section::title)
                        .findFirst()
                        .map(title -> " – " + title)
                        .orElse("");
    }

    private String criterionTitle() {
        return step.code()
                + rubric.criterion(step.code())
                        .map(Criterion::title)
                        .map(title -> " – " + title)
                        .orElse("");
    }
}
