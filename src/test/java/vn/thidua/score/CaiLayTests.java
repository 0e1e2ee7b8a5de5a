package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.reconcile.Dossier;

/** The published case of Cai Lậy 2022: 124,4 claimed, 118,4 agreed. */
class CaiLayTests {

    private static final Rubric RUBRIC = TienGiang.rubric(2022);

    private static final Map<String, String> CLAIMED = Map.ofEntries(
            Map.entry("a4", "5.5"),
            Map.entry("a7", "11"),
            Map.entry("b2", "5.5"),
            Map.entry("b3", "3.5"),
            Map.entry("C2", "5.7"),
            Map.entry("C3", "5.2"),
            Map.entry("C4", "4.5"),
            Map.entry("d1", "5"),
            Map.entry("d2", "13"),
            Map.entry("2.2", "1.5"),
            Map.entry("3.2", "2.5"),
            Map.entry("3.3", "8"),
            Map.entry("4.3", "2.5"));

    private static final Map<String, String> PLANS = Map.of("C1", "8532", "d1.2", "20", "3.3.2", "723", "3.3.3", "723");

    /** What the report says; all else is nought. */
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("a4.2.1", "1"),
            Map.entry("a4.2.2", "1"),
            Map.entry("a7.6", "8"),
            Map.entry("b2.5", "1"),
            Map.entry("b3.1", "1"),
            Map.entry("C1", "8366"),
            Map.entry("C2.1", "97.7"),
            Map.entry("C2.4", "97.7"),
            Map.entry("C2.5", "97.7"),
            Map.entry("C3.3", "1"),
            Map.entry("C4.1", "1"),
            Map.entry("C4.2", "1"),
            Map.entry("C4.2.1", "1"),
            Map.entry("C5.1.1", "1"),
            Map.entry("C5.1.2", "1"),
            Map.entry("C6.1", "1"),
            Map.entry("d1.2", "31"),
            Map.entry("d2.3", "6"),
            Map.entry("2.2.1", "1"),
            Map.entry("3.2.1", "1"),
            Map.entry("3.3.2", "626"),
            Map.entry("4.3.1", "5"));

    private final Scorecard card = score(dossier(RUBRIC, true));

    @Test
    void totalsAreThePublishedOnes() {
        assertThat(card.selfTotal()).isEqualByComparingTo("124.4");
        assertThat(card.appraisedTotal()).isEqualByComparingTo("118.4");
        assertThat(card.finalTotal()).isEqualByComparingTo("118.4");
        assertThat(card.provisional()).isFalse();
    }

    @Test
    void sectionsAreThePublishedOnes() {
        assertThat(card.sections())
                .extracting(section -> section.section() + " " + text(section.self()) + " " + text(section.appraised()))
                .containsExactly(
                        "1 100,4 94,4",
                        "a 40 36",
                        "b 16 16",
                        "C 26,4 26,4",
                        "d 18 16",
                        "2 2,5 2,5",
                        "3 12,5 12,5",
                        "4 4 4",
                        "5 5 5");
    }

    @Test
    void exactlyTwoCriteriaDiffer() {
        assertThat(card.criteria())
                .filteredOn(score -> text(score.self().score())
                                .compareTo(text(score.appraised().score()))
                        != 0)
                .extracting(score ->
                        score.criterion() + ": " + text(score.self().score()) + " → " + text(score.finalScore()))
                .containsExactly("a7: 11 → 7", "d2: 13 → 11");
    }

    @Test
    void theRulesGiveWhatWasEntered() {
        assertThat(card.findings()).extracting(Finding::code).isEmpty();
        assertThat(card.criteria())
                .filteredOn(score -> score.self().derived() != null)
                .hasSize(RUBRIC.allCriteria().toList().size())
                .allSatisfy(score -> assertThat(score.self().derived())
                        .isEqualByComparingTo(score.self().entered()));
    }

    @Test
    void theSameTotalsFollowFromTheFiguresAlone() {
        Scorecard derived = score(dossier(RUBRIC, false));
        assertThat(derived.selfTotal()).isEqualByComparingTo("124.4");
        assertThat(derived.finalTotal()).isEqualByComparingTo("118.4");
        assertThat(derived.provisional()).isTrue();
        assertThat(derived.findings())
                .extracting(Finding::code)
                .hasSize(RUBRIC.allCriteria().toList().size() + 2)
                .containsOnly(FindingCode.SCORE_DERIVED);
    }

    @Test
    void theTableOf2023GivesTheSameFiguresFewerPoints() {
        Scorecard of2023 = score(TienGiang.rubric(2023), dossier(TienGiang.rubric(2023), false));
        assertThat(of2023.criterion("C2").orElseThrow().self().score()).isEqualByComparingTo("5.5");
        assertThat(of2023.criterion("C4").orElseThrow().self().score()).isEqualByComparingTo("4");
        assertThat(of2023.criterion("d2").orElseThrow().self().score()).isEqualByComparingTo("9");
        assertThat(of2023.selfTotal()).isEqualByComparingTo("119.7");
    }

    @Test
    void decimalsSurviveTheSums() {
        BigDecimal whole = card.sections().stream()
                .filter(section -> List.of("1", "2", "3", "4", "5").contains(section.section()))
                .map(SectionScore::appraised)
                .map(sum -> new BigDecimal(sum.toBigInteger()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(whole).as("what a sum of whole parts would give").isEqualByComparingTo("117");
        assertThat(card.appraisedTotal()).isEqualByComparingTo("118.4");
    }

    private static String text(BigDecimal score) {
        return ScoreText.of(score);
    }

    private static Scorecard score(Dossier dossier) {
        return score(RUBRIC, dossier);
    }

    private static Scorecard score(Rubric rubric, Dossier dossier) {
        return new Scoring(aCampaign().build())
                .score(bloc(rubric, "cai-lay"), List.of(dossier))
                .get(0);
    }

    private static Dossier dossier(Rubric rubric, boolean entered) {
        ExampleDossier dossier = ExampleDossier.aDossier("cai-lay");
        if (entered) {
            rubric.allCriteria().forEach(criterion -> {
                String base = criterion.base().toPlainString();
                dossier.enters(criterion.code(), CLAIMED.getOrDefault(criterion.code(), base));
                dossier.isGiven(criterion.code(), agreed(criterion.code(), base));
            });
        }
        rubric.allCriteria()
                .flatMap(Criterion::allRules)
                .forEach(rule ->
                        dossier.reports(rule.code(), PLANS.get(rule.code()), FIGURES.getOrDefault(rule.code(), "0")));
        return dossier.isFound("a7.6", null, "4").isFound("d2.3", null, "4").build();
    }

    private static String agreed(String criterion, String base) {
        return switch (criterion) {
            case "a7" -> "7";
            case "d2" -> "11";
            default -> CLAIMED.getOrDefault(criterion, base);
        };
    }
}
