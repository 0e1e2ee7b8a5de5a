package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.bonusSection;
import static vn.thidua.score.ExampleRubric.capped;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRubric.sectionOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Section;

class BalancesTests {

    private static final List<String> CODES = List.of("a", "b", "c", "d", "e");

    /** Nested, with a cap on one section, and bonus points that count inside the whole. */
    private static final Rubric RUBRIC = aRubric(
                    sectionOf(
                            "1",
                            "80",
                            section("1.1", "40", entered("a", "20"), entered("b", "20")),
                            capped("1.2", "40", "3", entered("c", "20"), entered("d", "20"))),
                    bonusSection("2", "20", entered("e", "20")))
            .bonus(BonusPlace.INSIDE)
            .build();

    @Property(tries = 500, seed = "2022")
    void baseAndPlusLessMinusIsTheScore(
            @ForAll @Size(max = 5) List<@LongRange(min = -100_000_000_000L, max = 400_000_000_000L) Long> points) {
        Scorecard card = card(points);
        Balances balances = new Balances(RUBRIC, card);

        RUBRIC.allCriteria()
                .forEach(criterion -> assertThat(balances.of(criterion).map(BalancesTests::text))
                        .isEqualTo(byHand(card, criterion)));
        RUBRIC.allSections().forEach(section -> {
            Balance balance = balances.of(section).orElseThrow();
            assertHolds(balance, card.section(section.code()).orElseThrow().finalScore());
        });
        assertHolds(balances.total().orElseThrow(), card.finalTotal());
    }

    @Property(tries = 500, seed = "2022")
    void printedFiguresAddUpToThePrintedScore(
            @ForAll @LongRange(min = 0, max = 300_000L) long plus,
            @ForAll @LongRange(min = 0, max = 300_000L) long minus) {
        Balance balance = new Balance(new BigDecimal("100"), BigDecimal.valueOf(plus, 4), BigDecimal.valueOf(minus, 4));
        Rounding rounding = new Rounding(10, 2, RoundingMode.HALF_UP);
        Balance printed = balance.printed(rounding);
        assertHolds(printed, rounding.display(balance.score()));
        assertThat(printed.plus().scale()).isLessThanOrEqualTo(2);
        assertThat(printed.plus().subtract(balance.plus()).abs()).isLessThanOrEqualTo(new BigDecimal("0.02"));
    }

    @Test
    void ofASectionAllIsSummedThatItsCriteriaHave() {
        Balances balances = new Balances(RUBRIC, card(List.of(250_000_000_000L, 185_000_000_000L)));
        assertThat(balances.of(at("1.1")).map(BalancesTests::text)).contains("40 + 5 − 1,5");
    }

    @Test
    void aCapTakesFromTheSideThatIsOverIt() {
        Balances balances = new Balances(
                RUBRIC, card(List.of(200_000_000_000L, 200_000_000_000L, 260_000_000_000L, 190_000_000_000L)));
        assertThat(balances.of(at("1.2")).map(BalancesTests::text)).contains("40 + 4 − 1");
    }

    @Test
    void pointsOfBonusStandOnNoBase() {
        Balances balances = new Balances(
                RUBRIC,
                card(List.of(
                        200_000_000_000L, 200_000_000_000L, 200_000_000_000L, 200_000_000_000L, 150_000_000_000L)));
        assertThat(balances.of(at("2")).map(BalancesTests::text)).contains("0 + 15 − 0");
        assertThat(balances.bonus(at("2"))).isTrue();
        assertThat(balances.total().map(BalancesTests::text)).contains("80 + 15 − 0");
    }

    @Test
    void ofAnAgencyThatSentNothingThereIsNone() {
        Scorecard card = new Scoring(aCampaign().build())
                .score(bloc(RUBRIC, "x"), List.of(aDossier("x").notReceived().build()))
                .get(0);
        Balances balances = new Balances(RUBRIC, card);
        assertThat(balances.total()).isEmpty();
        assertThat(balances.of(at("1"))).isEmpty();
    }

    private static Optional<String> byHand(Scorecard card, Criterion criterion) {
        BigDecimal base = criterion.code().equals("e") ? BigDecimal.ZERO : new BigDecimal("20");
        return card.criterion(criterion.code())
                .map(CriterionScore::finalScore)
                .map(score -> score.subtract(base))
                .map(over -> over.signum() > 0
                        ? text(base, over, "0")
                        : text(base, BigDecimal.ZERO, ScoreText.of(over.negate())));
    }

    private static String text(Balance balance) {
        return text(balance.base(), balance.plus(), ScoreText.of(balance.minus()));
    }

    private static String text(BigDecimal base, BigDecimal plus, String minus) {
        return ScoreText.of(base) + " + " + ScoreText.of(plus) + " − " + minus;
    }

    private static void assertHolds(Balance balance, BigDecimal score) {
        assertThat(balance.score()).isEqualByComparingTo(score);
        assertThat(balance.plus().signum()).isNotNegative();
        assertThat(balance.minus().signum()).isNotNegative();
    }

    private static Section at(String code) {
        return RUBRIC.allSections()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Scorecard card(List<Long> points) {
        ExampleDossier dossier = aDossier("x");
        for (int i = 0; i < points.size(); i++) {
            dossier.enters(CODES.get(i), BigDecimal.valueOf(points.get(i), 10).toPlainString());
        }
        return new Scoring(aCampaign().build())
                .score(bloc(RUBRIC, "x"), List.of(dossier.build()))
                .get(0);
    }
}
