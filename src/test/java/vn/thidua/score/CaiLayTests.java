package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.reconcile.Dossier;

/** The published case of Cai Lậy 2022: 124,4 claimed, 118,4 agreed. */
class CaiLayTests {

    private static final Rubric RUBRIC = CaiLayRubric.rubric();

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

    private final Scorecard card = score(dossier(true));

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
                .hasSizeGreaterThanOrEqualTo(CLAIMED.size())
                .allSatisfy(score -> assertThat(score.self().derived())
                        .isEqualByComparingTo(score.self().entered()));
    }

    @Test
    void theSameScoresFollowFromTheFiguresAlone() {
        Scorecard derived = score(dossier(false));
        assertThat(derived.criterion("d2").orElseThrow().self().score()).isEqualByComparingTo("13");
        assertThat(derived.criterion("d2").orElseThrow().appraised().score()).isEqualByComparingTo("11");
        assertThat(derived.criterion("C2").orElseThrow().self().score()).isEqualByComparingTo("5.7");
        assertThat(derived.criterion("3.3").orElseThrow().self().score()).isEqualByComparingTo("8");
        assertThat(derived.section("d").orElseThrow().self()).isEqualByComparingTo("18");
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
        return new Scoring(aCampaign().build())
                .score(bloc(RUBRIC, "cai-lay"), List.of(dossier))
                .get(0);
    }

    private static Dossier dossier(boolean entered) {
        ExampleDossier dossier = ExampleDossier.aDossier("cai-lay");
        if (entered) {
            RUBRIC.allCriteria().forEach(criterion -> {
                String base = criterion.base().toPlainString();
                dossier.enters(criterion.code(), CLAIMED.getOrDefault(criterion.code(), base));
                dossier.isGiven(criterion.code(), agreed(criterion.code(), base));
            });
        }
        return dossier.reports("a4.2.2", "1")
                .reports("a.7.6", "8")
                .isFound("a.7.6", null, "4")
                .reports("b2.5", "1")
                .reports("b3.1", "1")
                .reports("C1", "8532", "8366")
                .reports("C2.1", "97.7")
                .reports("c2.5", "97.7")
                .reports("C3.3", "1")
                .reports("C4.1", "1")
                .reports("C4.2", "1")
                .reports("c4.2", "1")
                .reports("d1", "20", "31")
                .reports("d2.3", "6")
                .isFound("d2.3", null, "4")
                .reports("2.2.1", "1")
                .reports("3.2.1", "1")
                .reports("3.3.1", "723", "626")
                .reports("3.3.2", "723", "0")
                .reports("4.3.1", "5")
                .build();
    }

    private static String agreed(String criterion, String base) {
        return switch (criterion) {
            case "a7" -> "7";
            case "d2" -> "11";
            default -> CLAIMED.getOrDefault(criterion, base);
        };
    }
}
