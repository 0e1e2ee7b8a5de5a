package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.once;
import static vn.thidua.score.ExampleRules.perCase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Place;

/** 2.1 of R1: khiển trách takes one point each, cảnh cáo and graver two, nothing where the agency dealt with it itself. */
class DisciplineScoringTests {

    private static final Criterion CONDUCT = criterion(
            "2.1",
            "8",
            rule("2.1.1", perCase("1", null), new Breaches(form("KHIEN_TRACH"), form("KHIEN_TRACH"), false)),
            rule("2.1.2", perCase("2", null), new Breaches(form("CANH_CAO"), null, false)));

    @ParameterizedTest
    @CsvSource({
        "KHIEN_TRACH, 1, 7", // 8 − 1
        "KHIEN_TRACH, 3, 5", // 8 − 3·1
        "CANH_CAO, 1, 6", // 8 − 2
        "KHAI_TRU, 2, 4", // 8 − 2·2
        "CANH_CAO, 5, 0" // 8 − 10, not below the floor
    })
    void eachPersonCostsByTheFormOfDiscipline(String form, int persons, String score) {
        assertThat(mark(aDossier("x").isDisciplined(form, persons, false)).score())
                .isEqualByComparingTo(score);
    }

    @Test
    void entriesOfSeveralFormsAddUp() {
        ExampleDossier dossier =
                aDossier("x").isDisciplined("KHIEN_TRACH", 2, false).isDisciplined("CACH_CHUC", 1, false);
        assertThat(mark(dossier).score()).isEqualByComparingTo("4"); // 8 − 2·1 − 1·2
    }

    @Test
    void whatTheAgencyItselfDetectedCostsNothing() {
        ExampleDossier dossier = aDossier("x").isDisciplined("CANH_CAO", 1, true);
        assertThat(mark(dossier).score()).isEqualByComparingTo("8");
    }

    @Test
    void aSilentRegisterGivesTheBaseAndIsItselfTheSource() {
        Mark mark = mark(aDossier("x").isWatched());
        assertThat(mark.score()).isEqualByComparingTo("8");
        assertThat(mark.source()).isEqualTo(Place.of("so-ky-luat.xlsx"));
    }

    @Test
    void theScoreIsTracedToTheFirstEntryThatCounts() {
        ExampleDossier dossier =
                aDossier("x").isDisciplined("CANH_CAO", 1, true).isDisciplined("CANH_CAO", 1, false);
        assertThat(card(CONDUCT, dossier).criteria().get(0).appraised().source())
                .isIn(new Place("so-ky-luat.xlsx", "Sổ", "C6"), Place.of("so-ky-luat.xlsx"));
    }

    @Test
    void withoutARegisterTheEntryStands() {
        Mark mark = card(CONDUCT, aDossier("x").enters("2.1", "7"))
                .criteria()
                .get(0)
                .self();
        assertThat(mark.score()).isEqualByComparingTo("7");
        assertThat(mark.derived()).isNull();
    }

    @Test
    void theRegisterWinsOverTheEntry() {
        Scorecard card = card(CONDUCT, aDossier("x").enters("2.1", "8").isDisciplined("CANH_CAO", 1, false));
        assertThat(card.finalTotal()).isEqualByComparingTo("6");
        assertThat(card.provisional()).isFalse();
    }

    @Test
    void whatHappensOnceCountsOnce() {
        Criterion once = criterion("k", "5", rule("k.1", once("3"), Breaches.ALL));
        assertThat(card(once, aDossier("x").isDisciplined("CANH_CAO", 4, true)).finalTotal())
                .isEqualByComparingTo("2");
    }

    private static Mark mark(ExampleDossier dossier) {
        return card(CONDUCT, dossier).criteria().get(0).appraised();
    }

    private static Scorecard card(Criterion criterion, ExampleDossier dossier) {
        Rubric rubric = aRubric(section("1", criterion.base().toPlainString(), criterion))
                .max(criterion.base().toPlainString())
                .build();
        return new Scoring(aCampaign().build())
                .score(bloc(rubric, "x"), List.of(dossier.build()))
                .get(0);
    }

    private static Rule rule(String code, Method method, @Nullable Breaches breaches) {
        return new Rule(
                code, "Quy tắc " + code, method, Effect.ADJUST, Source.DISCIPLINE, List.of(), false, "người", breaches);
    }

    private static DisciplineForm form(String code) {
        return DisciplineScale.DEFAULT.form(code).orElseThrow();
    }
}
