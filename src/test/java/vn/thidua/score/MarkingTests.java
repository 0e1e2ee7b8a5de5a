package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.band;
import static vn.thidua.score.ExampleRules.bands;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.score.ExampleRules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.score.Mark.Origin;

class MarkingTests {

    private static final Criterion A7 =
            criterion("a7", "3", adjust("a7.1", perCase("0.2", null)), adjust("a7.6", countRate("1", null)));
    private static final Criterion LATENESS =
            criterion("nop", "2", rule("nop.1", perCase("0.5", null), Effect.ADJUST, Source.REGISTER));
    private static final Criterion INDEX = criterion(
            "cchc",
            "5",
            rule(
                    "cchc.1",
                    bands(Measure.ACTUAL, band("[80; ∞)", "5"), band("[0; 80)", "2.5")),
                    Effect.EARN,
                    Source.INDEX));

    @Test
    void anEntryWinsAndADifferenceIsAFinding() {
        Scorecard card = score(A7, aDossier("x").enters("a7", "11.50").reports("a7.6", "4"));
        Mark self = card.criteria().get(0).self();
        assertThat(self.score()).isEqualByComparingTo("11.5");
        assertThat(self.from()).isEqualTo(Origin.ENTERED);
        assertThat(self.derived()).isEqualByComparingTo("7");
        assertThat(self.source()).isEqualTo(new Place("tu-cham.xlsx", "Tự chấm", "a7"));
        assertThat(card.findings())
                .containsExactly(new Finding(
                        FindingCode.SCORE_NOT_DERIVED,
                        new Place("tu-cham.xlsx", "Tự chấm", "a7"),
                        "a7 – Tiêu chí a7",
                        "11,5",
                        "7"));
    }

    @Test
    void bothPartiesWordsStayWithTheirMarks() {
        Criterion direct = entered("d2", "7");
        CriterionScore score = score(
                        direct,
                        aDossier("x")
                                .enters("d2", "13", "Quyết định số 12/QĐ")
                                .isGiven("d2", "11", "Không có văn bản kèm theo"))
                .criteria()
                .get(0);
        assertThat(score.self().note()).isEqualTo("Quyết định số 12/QĐ");
        assertThat(score.appraised().note()).isEqualTo("Không có văn bản kèm theo");
    }

    @Test
    void anEmptyEntryIsDerivedAndSaysSo() {
        Scorecard card = score(A7, aDossier("x").enters("a7", null).reports("a7.6", "4"));
        Mark self = card.criteria().get(0).self();
        assertThat(self.score()).isEqualByComparingTo("7");
        assertThat(self.from()).isEqualTo(Origin.DERIVED);
        assertThat(self.source()).isEqualTo(new Place("tu-cham.xlsx", "Số liệu", "a7.6"));
        assertThat(card.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.SCORE_DERIVED);
            assertThat(finding.expected()).isEqualTo("7");
        });
    }

    @Test
    void withoutFiguresNothingIsDerived() {
        Scorecard card = score(A7, aDossier("x"));
        assertThat(card.criteria().get(0).self()).isEqualTo(Mark.NONE);
        assertThat(card.selfTotal()).isEqualByComparingTo("0");
    }

    @Test
    void anAppraiserWithoutFiguresDerivesNothing() {
        Scorecard card = score(A7, aDossier("x").enters("a7", "11").reports("a7.6", "8"));
        assertThat(card.criteria().get(0).appraised()).isEqualTo(Mark.NONE);
        assertThat(card.provisional()).isTrue();
        assertThat(card.finalTotal()).isEqualByComparingTo("11");
        assertThat(card.appraisedTotal()).isNull();
    }

    @Test
    void anAppraiserMayCorrectOneFigureOfSeveral() {
        Scorecard card = score(
                A7,
                aDossier("x")
                        .enters("a7", "10.6")
                        .reports("a7.6", "8")
                        .reports("a7.1", "2")
                        .isFound("a7.6", null, "4"));
        Mark appraised = card.criteria().get(0).appraised();
        assertThat(appraised.score()).isEqualByComparingTo("6.6");
        assertThat(appraised.source()).isEqualTo(new Place("tham-dinh.xlsx", "Số liệu", "a7.6"));
        assertThat(card.finalTotal()).isEqualByComparingTo("6.6");
    }

    @Test
    void theRegisterWinsOverAnEntryAndIsAppraisedByNature() {
        Scorecard card = score(LATENESS, aDossier("x").enters("nop", "2").daysLate(3));
        CriterionScore score = card.criteria().get(0);
        assertThat(score.self().score()).isEqualByComparingTo("0.5");
        assertThat(score.self().from()).isEqualTo(Origin.DERIVED);
        assertThat(score.self().source()).isNull();
        assertThat(score.appraised().score()).isEqualByComparingTo("0.5");
        assertThat(card.provisional()).isFalse();
        assertThat(card.findings()).extracting(Finding::code).containsExactly(FindingCode.SCORE_NOT_DERIVED);
    }

    @Test
    void theRegisterSaysNothingOfAnAgencyThatSentNothing() {
        Scorecard card = score(LATENESS, aDossier("x").notReceived());
        assertThat(card.criteria().get(0).appraised()).isEqualTo(Mark.NONE);
        assertThat(card.selfTotal()).isNull();
        assertThat(card.finalTotal()).isNull();
    }

    @Test
    void anIndexCountsWithoutAnyEntry() {
        Scorecard card = score(INDEX, aDossier("x").hasIndex("cchc.1", null, "81.2"));
        assertThat(card.finalTotal()).isEqualByComparingTo("5");
        assertThat(card.provisional()).isFalse();
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void aMissingIndexLeavesTheClaimProvisional() {
        Scorecard card = score(INDEX, aDossier("x").enters("cchc", "4").reports("cchc.1", "99"));
        assertThat(card.criteria().get(0).self().score()).isEqualByComparingTo("4");
        assertThat(card.provisional()).isTrue();
    }

    @Test
    void appraisedDataExistWithoutASelfScore() {
        Scorecard card = score(entered("a", "10"), aDossier("x").notReceived().isGiven("a", "8"));
        assertThat(card.appraisedTotal()).isEqualByComparingTo("8");
        assertThat(card.finalTotal()).isNull();
        assertThat(card.sections().get(0).finalScore()).isNull();
    }

    @Test
    void aDirectLineIsNeverDerived() {
        Scorecard card =
                score(entered("a", "10"), aDossier("x").enters("a", "8").reports("a", "9"));
        assertThat(card.criteria().get(0).self().derived()).isNull();
        assertThat(card.findings()).isEmpty();
    }

    private static Scorecard score(Criterion criterion, ExampleDossier dossier) {
        return new Scoring(aCampaign().build())
                .score(
                        bloc(
                                ExampleRubric.aRubric(section("1", "10", criterion))
                                        .build(),
                                "x"),
                        List.of(dossier.build()))
                .get(0);
    }
}
