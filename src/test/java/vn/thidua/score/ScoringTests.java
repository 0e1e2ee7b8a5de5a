package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.authorityOnly;
import static vn.thidua.score.ExampleRubric.capped;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRubric.sectionOf;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.score.ExampleRules.perCase;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.Veto.Cause;

class ScoringTests {

    @Test
    void aUnionSheetOfMaximaIs95SinceTheAuthoritysBlockIsSetAside() {
        Rubric r2 = aRubric(
                        section("TC001", "20", entered("001", "20")),
                        section("TC002", "15", entered("008", "15")),
                        section("TC003", "15", entered("012", "15")),
                        section("TC004", "15", entered("017", "15")),
                        section("TC005", "5", entered("023", "5")),
                        section("TC006", "5", entered("026", "5")),
                        section("TC007", "5", entered("029", "5")),
                        section("TC008", "15", entered("031", "15")),
                        authorityOnly("TC009", "5", entered("034", "5")))
                .bonus(BonusPlace.INSIDE)
                .build();
        ExampleDossier maxima = aDossier("x");
        r2.allCriteria()
                .forEach(criterion ->
                        maxima.enters(criterion.code(), criterion.base().toPlainString()));

        Scorecard card = score(r2, maxima);

        assertThat(card.selfTotal()).isEqualByComparingTo("95");
        assertThat(card.criterion("034").orElseThrow().self()).isEqualTo(Mark.NONE);
        assertThat(card.section("TC009").orElseThrow().self()).isNull();
        assertThat(card.provisional()).isTrue();
        assertThat(score(r2, maxima.isGiven("034", "4")).finalTotal()).isEqualByComparingTo("99");
    }

    @Test
    void aFlagLifts97To107() {
        Method flags = new Method.AwardBonus(List.of(new Method.Prize("CO_TP", "Cờ Thành phố", n("10"))), null);
        Rubric r6 = aRubric(
                        section("I", "100", entered("01", "100")),
                        section("II", "0", criterion("thuong", "0", adjust("co", flags))))
                .build();
        Scorecard card = score(r6, aDossier("x").enters("01", "97").reports("CO_TP", "1"));
        assertThat(card.finalTotal()).isEqualByComparingTo("107");
    }

    @Test
    void bonusInsideTheTotalStopsAtTheMaximum() {
        ExampleRubric table = aRubric(section("I", "100", entered("01", "100")));
        ExampleDossier over = aDossier("x").enters("01", "107").isGiven("01", "103");
        assertThat(score(table.build(), over).selfTotal()).isEqualByComparingTo("107");
        Scorecard inside = score(table.bonus(BonusPlace.INSIDE).build(), over);
        assertThat(inside.selfTotal()).isEqualByComparingTo("100");
        assertThat(inside.appraisedTotal()).isEqualByComparingTo("100");
        assertThat(inside.finalTotal()).isEqualByComparingTo("100");
        assertThat(inside.section("I").orElseThrow().self()).isEqualByComparingTo("107");
    }

    @Test
    void aSectionKeepsWithinItsDeltaCap() {
        Rubric rubric = aRubric(capped("d", "10", "7", entered("d1", "3"), entered("d2", "7")))
                .build();
        assertThat(score(rubric, aDossier("x").enters("d1", "5").enters("d2", "14"))
                        .finalTotal())
                .isEqualByComparingTo("17");
        assertThat(score(rubric, aDossier("x").enters("d1", "1").enters("d2", "1"))
                        .finalTotal())
                .isEqualByComparingTo("3");
    }

    @Test
    void theAppraisedScoreReplacesTheSelfScoreCriterionByCriterion() {
        Rubric rubric = aRubric(section("I", "20", entered("a", "10"), entered("b", "10")))
                .build();
        Scorecard card =
                score(rubric, aDossier("x").enters("a", "9").enters("b", "8").isGiven("a", "0"));
        assertThat(card.finalTotal()).isEqualByComparingTo("8");
        assertThat(card.appraisedTotal()).isNull();
        assertThat(card.section("I").orElseThrow().appraised()).isNull();
        assertThat(card.provisional()).isTrue();
    }

    @Test
    void aLineThatIsNotApplicableTakesTheShareOfItsSiblings() {
        ExampleDossier dossier = aDossier("x")
                .enters("a", "8")
                .enters("b", "4")
                .declaresNotApplicable("c")
                .enters("d", "20");
        assertThat(notApplicable(NotApplicable.RESCALE, dossier)).isEqualByComparingTo("4");
        assertThat(notApplicable(NotApplicable.FULL, dossier)).isEqualByComparingTo("5");
        assertThat(notApplicable(NotApplicable.ZERO, dossier)).isEqualByComparingTo("0");
    }

    @Test
    void theImputedShareIsAtMostTheBase() {
        ExampleDossier dossier =
                aDossier("x").enters("a", "18").enters("b", "5").declaresNotApplicable("c");
        assertThat(notApplicable(NotApplicable.RESCALE, dossier)).isEqualByComparingTo("5");
    }

    @Test
    void withoutApplicableSiblingsTheEnclosingSectionTells() {
        ExampleDossier dossier = aDossier("x")
                .declaresNotApplicable("a")
                .declaresNotApplicable("b")
                .declaresNotApplicable("c")
                .enters("d", "15");
        assertThat(notApplicable(NotApplicable.RESCALE, dossier)).isEqualByComparingTo("3.75");
        assertThat(score(nested(NotApplicable.RESCALE), dossier.declaresNotApplicable("e"))
                        .criterion("e")
                        .orElseThrow()
                        .finalScore())
                .isNull();
    }

    @Test
    void theAppraiserDecidesWhatIsNotApplicable() {
        ExampleDossier dossier = aDossier("x")
                .enters("a", "8")
                .enters("b", "4")
                .declaresNotApplicable("c")
                .isGiven("c", "1");
        CriterionScore c =
                score(nested(NotApplicable.FULL), dossier).criterion("c").orElseThrow();
        assertThat(c.finalScore()).isEqualByComparingTo("1");
        assertThat(c.notApplicable()).isFalse();
        CriterionScore b = score(nested(NotApplicable.ZERO), dossier.isGivenNotApplicable("b"))
                .criterion("b")
                .orElseThrow();
        assertThat(b.finalScore()).isEqualByComparingTo("0");
        assertThat(b.notApplicable()).isTrue();
    }

    @Test
    void whatTheAuthorityAloneScoresIsNotTheAgencysToDeclare() {
        Rubric rubric = aRubric(section("I", "10", entered("a", "10")), authorityOnly("II", "5", entered("b", "5")))
                .notApplicable(NotApplicable.FULL)
                .build();
        CriterionScore b = score(rubric, aDossier("x").enters("a", "8").declaresNotApplicable("b"))
                .criterion("b")
                .orElseThrow();
        assertThat(b.finalScore()).isNull();
        assertThat(b.notApplicable()).isFalse();
    }

    @Test
    void aWaiverIsToldOnTheTrackThatDecides() {
        Rubric rubric = aRubric(section(
                        "2",
                        "1",
                        criterion(
                                "2.1",
                                "1",
                                adjust("2.1.w", new Method.Waiver(List.of(adjust("2.1.1", perCase("1", null))))))))
                .build();
        ExampleDossier claimed = aDossier("x").reports("2.1.w", "1").reports("2.1.1", "1");
        CriterionScore accepted = score(rubric, claimed).criteria().get(0);
        assertThat(accepted.finalScore()).isEqualByComparingTo("1");
        assertThat(accepted.waived()).isTrue();
        CriterionScore denied =
                score(rubric, claimed.isFound("2.1.w", null, "0")).criteria().get(0);
        assertThat(denied.finalScore()).isEqualByComparingTo("0");
        assertThat(denied.waived()).isFalse();
    }

    @Test
    void vetoesTakeEffectInTheOrderOfTheTable() {
        Rubric rubric = aRubric(section("I", "10", entered("a", "10")))
                .veto(new Veto("v1", "Không nộp", Cause.MISSING_SELF_SCORE, 0))
                .veto(new Veto("v2", "Nộp trễ", Cause.LATE, 5))
                .veto(new Veto("v3", "Vi phạm", Cause.REPORTED, 0))
                .build();
        assertThat(score(rubric, aDossier("x").daysLate(5)).vetoes()).isEmpty();
        assertThat(score(rubric, aDossier("x").daysLate(6).reports("v3", "1")).vetoes())
                .containsExactly("v2", "v3");
        assertThat(score(rubric, aDossier("x").isFound("v3", null, "2")).vetoes())
                .containsExactly("v3");
        assertThat(score(rubric, aDossier("x").reports("v3", "0")).vetoes()).isEmpty();
        assertThat(score(rubric, aDossier("x").notReceived()).vetoes()).containsExactly("v1");
    }

    @Test
    void cardsComeInTheOrderOfMembers() {
        Rubric rubric = aRubric(section("I", "10", entered("a", "10"))).build();
        List<Scorecard> cards = new Scoring(aCampaign().build())
                .score(
                        bloc(rubric, "x", "y", "z"),
                        List.of(
                                aDossier("z").build(),
                                aDossier("la").build(),
                                aDossier("x").build()));
        assertThat(cards).extracting(Scorecard::agency).containsExactly("x", "z");
    }

    private static BigDecimal notApplicable(NotApplicable setting, ExampleDossier dossier) {
        return score(nested(setting), dossier).criterion("c").orElseThrow().finalScore();
    }

    private static Rubric nested(NotApplicable setting) {
        return aRubric(
                        sectionOf(
                                "1",
                                "40",
                                section("1.1", "20", entered("a", "10"), entered("b", "5"), entered("c", "5")),
                                section("1.2", "20", entered("d", "20"))),
                        section("2", "5", entered("e", "5")))
                .notApplicable(setting)
                .build();
    }

    private static Scorecard score(Rubric rubric, ExampleDossier dossier) {
        return new Scoring(aCampaign().build())
                .score(bloc(rubric, "x"), List.of(dossier.build()))
                .get(0);
    }
}
