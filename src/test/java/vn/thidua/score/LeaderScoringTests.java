package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.LeaderSet;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Veto;
import vn.thidua.finding.FindingCode;

/** The formulas F1 to F4 of R3. */
class LeaderScoringTests {

    private static final Bloc BLOC = bloc(
            ExampleRubric.aRubric(section("1", "10", criterion("I.1", "10", earn("I.1", new Method.Leader(n("10"))))))
                    .build(),
            "x",
            "y",
            "z");

    @ParameterizedTest
    @CsvSource({
        "80, 100, 150, 4", // F1: below target
        "100, 100, 150, 5", // F2: target met, not leading
        "120, 100, 120, 10", // F3: leader of the bloc
        "120, 100, 80, 10", // F3: leading by far
        "120, 100, 140, '7,5'", // F4: halfway from the target to the leader
        "100, 100, 100, 5", // actual = target = leader
        "100, 100, 80, 5", // leading, but merely on target
        "0, 100, 150, 0",
        "-3, 100, 150, 0"
    })
    void halfForTheTargetAndHalfForTheLead(String actual, String target, String other, String expected) {
        List<Scorecard> cards = score(
                aDossier("x").reports("I.1", target, actual), aDossier("y").reports("I.1", "100", other));
        assertThat(ScoreText.of(cards.get(0).finalTotal())).isEqualTo(expected);
    }

    @Test
    void leadersShareTheMaximum() {
        List<Scorecard> cards =
                score(aDossier("x").reports("I.1", "100", "120"), aDossier("y").reports("I.1", "100", "120"));
        assertThat(cards).allSatisfy(card -> assertThat(card.selfTotal()).isEqualByComparingTo("10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", ""})
    void withoutAPositiveTargetNothingIsScoredAndTheEntryIsNotUsed(String target) {
        Scorecard card = score(aDossier("x").enters("I.1", "9").reports("I.1", target.isEmpty() ? null : target, "80"))
                .get(0);
        Mark self = card.criteria().get(0).self();
        assertThat(self.score()).isNull();
        assertThat(self.from()).isNull();
        assertThat(self.entered()).isEqualByComparingTo("9");
    }

    @Test
    void theDerivedScoreWinsOverAnEntry() {
        Scorecard card = score(
                        aDossier("x").enters("I.1", "10").reports("I.1", "100", "80"),
                        aDossier("y").reports("I.1", "100", "120"))
                .get(0);
        assertThat(card.finalTotal()).isEqualByComparingTo("4");
        assertThat(card.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.SCORE_NOT_DERIVED);
            assertThat(finding.found()).isEqualTo("10");
            assertThat(finding.expected()).isEqualTo("4");
        });
    }

    @Test
    void eachTrackHasItsOwnLeader() {
        List<Scorecard> cards = score(
                aDossier("x").reports("I.1", "100", "140").isFound("I.1", "100", "120"),
                aDossier("y").reports("I.1", "100", "120"));
        CriterionScore x = cards.get(0).criteria().get(0);
        CriterionScore y = cards.get(1).criteria().get(0);
        assertThat(x.self().score()).isEqualByComparingTo("10");
        assertThat(x.appraised().score()).isEqualByComparingTo("10");
        assertThat(y.self().score()).isEqualByComparingTo("7.5");
        assertThat(y.appraised().score()).isNull();
    }

    /** x reaches 120 of 100; whoever else is out of the set cannot push it from the lead. */
    @Test
    void onlyTheStatedSetCanLead() {
        Bloc vetoing = bloc(
                ExampleRubric.aRubric(section(
                                "1", "10", criterion("I.1", "10", earn("I.1", new Method.Leader(n("10"))))))
                        .veto(new Veto("v", "Vi phạm", Veto.Cause.REPORTED, 0))
                        .build(),
                List.of(agency("x"), agency("young", LocalDate.of(2022, 9, 1)), agency("y")));
        ExampleDossier x = aDossier("x").reports("I.1", "100", "120").isGiven("I.1", "5");
        ExampleDossier y = aDossier("y").reports("I.1", "100", "140");
        ExampleDossier young = aDossier("young").reports("I.1", "100", "140").isGiven("I.1", "5");
        assertThat(self(vetoing, LeaderSet.EVERYONE, x, y)).isEqualTo("7,5");
        assertThat(self(vetoing, new LeaderSet(true, true, true, false), x, y)).isEqualTo("10");
        assertThat(self(
                        vetoing,
                        new LeaderSet(false, true, true, true),
                        x,
                        aDossier("y").reports("I.1", "100", "140").reports("v", "1")))
                .isEqualTo("10");
        assertThat(self(
                        vetoing,
                        new LeaderSet(true, true, false, true),
                        x,
                        aDossier("y").notReceived().reports("I.1", "100", "140")))
                .isEqualTo("10");
        assertThat(self(vetoing, new LeaderSet(true, false, true, true), x, young))
                .isEqualTo("10");
        assertThat(self(vetoing, LeaderSet.EVERYONE, x, young)).isEqualTo("7,5");
    }

    @Test
    void whereNobodyMayLeadNobodyIsAhead() {
        assertThat(self(
                        BLOC,
                        new LeaderSet(true, true, true, false),
                        aDossier("x").reports("I.1", "100", "120")))
                .isEqualTo("10");
        assertThat(self(
                        BLOC,
                        new LeaderSet(true, true, true, false),
                        aDossier("x").reports("I.1", "100", "80")))
                .isEqualTo("4");
    }

    private static String self(Bloc bloc, LeaderSet set, ExampleDossier... dossiers) {
        Campaign campaign =
                aCampaign().eligibility(new Eligibility(12, 6)).leaders(set).build();
        Scorecard card = new Scoring(campaign)
                .score(bloc, Arrays.stream(dossiers).map(ExampleDossier::build).toList())
                .get(0);
        return ScoreText.of(card.selfTotal());
    }

    private static Agency agency(String code) {
        return ExampleCampaign.agency(code);
    }

    private static Agency agency(String code, LocalDate founded) {
        return new Agency(code, "Đơn vị " + code, List.of(), founded, null);
    }

    @Test
    void anAppraiserWhoScoredTheLineHasItDerivedFromTheAgencysFigures() {
        Scorecard card = score(aDossier("x").reports("I.1", "100", "80").isGiven("I.1", "5"))
                .get(0);
        assertThat(card.criteria().get(0).appraised().score()).isEqualByComparingTo("4");
        assertThat(card.provisional()).isFalse();
    }

    private static List<Scorecard> score(ExampleDossier... dossiers) {
        return new Scoring(aCampaign().build())
                .score(BLOC, Arrays.stream(dossiers).map(ExampleDossier::build).toList());
    }
}
