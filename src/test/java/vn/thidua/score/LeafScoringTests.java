package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.AppliedRule.net;
import static vn.thidua.score.AppliedRule.points;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRules.band;
import static vn.thidua.score.ExampleRules.bands;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.direct;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.score.ExampleRules.once;
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.score.ExampleRules.stepBonus;
import static vn.thidua.score.ExampleRules.yesNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;

class LeafScoringTests {

    private static final Method C1 = bands(
            Measure.RATIO, band("(98; ∞)", "5"), band("[97; 98]", "4"), band("[96; 97)", "3"), band("[0; 96)", "0"));

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "'2.5', '2,5'", "3, 3", "3.01, 3"})
    void directStaysWithinZeroAndTheMaximum(String actual, String points) {
        assertThat(net(direct("3"), actual)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, '−0,5'", "0.99, '−0,5'", "1, '0,5'", "7, '0,5'"})
    void yesIsOneOrMore(String actual, String points) {
        assertThat(net(yesNo("0.5", "-0.5"), actual)).isEqualTo(points);
    }

    @Test
    void unreportedIsNoButNotKnown() {
        Points points = points(yesNo("2", "-1"), aDossier("x"));
        assertThat(points.net()).isEqualByComparingTo("-1");
        assertThat(points.known()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-2, 0", "0, 0", "4, '0,8'", "5, 1", "19, 1"})
    void countsTimesRateUpToTheCap(String actual, String points) {
        assertThat(net(countRate("0.2", "1"), actual)).isEqualTo(points);
    }

    @Test
    void countsWithoutCapHaveNoEnd() {
        assertThat(net(countRate("1", null), "8")).isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({"-2, 0", "0, 0", "1, '−0,5'", "2, −1", "3, −1"})
    void deductsForEachCaseUpToTheCap(String actual, String points) {
        assertThat(net(perCase("0.5", "1"), actual)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, '−1,5'", "9, '−1,5'"})
    void deductsOnceHoweverManyCases(String actual, String points) {
        assertThat(net(once("1.5"), actual)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"95.99, 0", "96, 3", "96.99, 3", "97, 4", "98, 4", "98.01, 5", "100, 5", "0, 0"})
    void bandsHoldOpenAndClosedBounds(String percent, String points) {
        assertThat(net(C1, "100", percent)).isEqualTo(points);
    }

    @Test
    void bandsCompareRatiosExactly() {
        assertThat(net(C1, "8532", "8366")).isEqualTo("5");
        String aHairAbove = "98.0000000000000000000000000000000000000001";
        assertThat(net(C1, "100", aHairAbove)).isEqualTo("5");
        assertThat(net(C1, "300", "293.9999999999999999999999999999999999999999"))
                .isEqualTo("4");
    }

    @Test
    void bandsOnRatioNeedAPositivePlan() {
        assertThat(net(C1, "0", "5")).isEqualTo("unknown");
        assertThat(points(C1, aDossier("x").reports("r", "5")).known()).isFalse();
    }

    @Test
    void bandsMayLookAtTheActualItself() {
        Method c2 = bands(Measure.ACTUAL, band("(90; ∞)", "5"), band("[80; 90]", "4"), band("[0; 80)", "3"));
        assertThat(net(c2, "90")).isEqualTo("4");
        assertThat(net(c2, "97.7")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "50, 50", "100, 100", "120, 100"})
    void proRataGivesAPointAPercentUpToTheMaximum(String actual, String points) {
        assertThat(net(new Method.ProRata(Measure.RATIO, n("1"), n("100")), "100", actual))
                .isEqualTo(points);
    }

    @Test
    void proRataMayGiveAPointForTwoPercentOrCountUnits() {
        assertThat(net(new Method.ProRata(Measure.RATIO, n("0.5"), n("50")), "8", "7"))
                .isEqualTo("43,75");
        assertThat(net(new Method.ProRata(Measure.ACTUAL, n("0.05"), n("5")), "87.4"))
                .isEqualTo("4,37");
        assertThat(net(new Method.ProRata(Measure.RATIO, n("1"), n("100")), "0", "7"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"89, 0", "90, 0", "90.99, 0", "91, '0,1'", "97, '0,7'", "97.7, '0,7'", "97.999, '0,7'", "98, '0,8'"})
    void stepBonusCountsFullStepsOnly(String actual, String points) {
        assertThat(net(stepBonus("90", "1", "0.1", "0", null), actual)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"92, 0", "92.01, '0,1'", "93, '0,2'", "95.5, '0,4'", "96, '0,5'", "99, '0,5'"})
    void stepBonusOf2023StartsAboveTheThresholdAndIsCapped(String actual, String points) {
        assertThat(net(stepBonus("92", "1", "0.1", "0.1", "0.5"), actual)).isEqualTo(points);
    }

    @Test
    void stepBonusOnRatioCountsWithoutRoundedQuotient() {
        Method method = new Method.StepBonus(Measure.RATIO, n("90"), n("1"), n("0.1"), n("0"), null);
        assertThat(net(method, "300", "291")).isEqualTo("0,7");
        assertThat(net(method, "300", "290.99999999999999999999999999999999999999999"))
                .isEqualTo("0,6");
    }

    @Test
    void awardsCountEachUnderItsOwnCode() {
        Method flags = new Method.AwardBonus(
                List.of(
                        new Method.Prize("CO_TP", "Cờ Thành phố", n("10")),
                        new Method.Prize("CO_CP", "Cờ Chính phủ", n("15"))),
                n("20"));
        assertThat(points(flags, aDossier("x").reports("CO_TP", "1")).net()).isEqualByComparingTo("10");
        assertThat(points(flags, aDossier("x").reports("CO_TP", "1").reports("CO_CP", "1"))
                        .net())
                .isEqualByComparingTo("20");
        assertThat(points(flags, aDossier("x")).known()).isFalse();
    }
}
