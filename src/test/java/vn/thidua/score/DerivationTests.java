package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCriterion.aCriterion;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.score.ExampleRules.yesNo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rounding;

class DerivationTests {

    private static final ExampleDossier TWO_CASES_FOUR_BONUSES =
            aDossier("x").reports("tru", "2").reports("cong", "4");

    @Test
    void theDeductionCapNeverLimitsBonuses() {
        assertThat(derive(adjusted().deductionCap("1.5"), TWO_CASES_FOUR_BONUSES))
                .isEqualByComparingTo("5.5");
    }

    @Test
    void theBonusCapNeverLimitsDeductions() {
        assertThat(derive(adjusted().bonusCap("1"), TWO_CASES_FOUR_BONUSES)).isEqualByComparingTo("2");
    }

    @Test
    void theDeltaCapHoldsInBothDirections() {
        assertThat(derive(adjusted().deltaCap("1"), TWO_CASES_FOUR_BONUSES)).isEqualByComparingTo("4");
        assertThat(derive(adjusted().deltaCap("1"), aDossier("x").reports("tru", "9")))
                .isEqualByComparingTo("2");
    }

    @Test
    void nothingFallsBelowTheFloor() {
        ExampleDossier many = aDossier("x").reports("tru", "9");
        assertThat(derive(adjusted(), many)).isEqualByComparingTo("0");
        assertThat(derive(adjusted().floor("-5"), many)).isEqualByComparingTo("-5");
        assertThat(derive(adjusted().floor("-6"), many)).isEqualByComparingTo("-6");
    }

    @Test
    void whatMustBeEarnedIsNotGivenBeforehand() {
        ExampleCriterion criterion = aCriterion(
                "c4",
                "5",
                earn("c4.1", yesNo("2", "0")),
                earn("c4.2", yesNo("2", "0")),
                adjust("c4.3", countRate("1", null)));
        assertThat(derive(criterion, aDossier("x").reports("c4.1", "1").reports("c4.2", "0")))
                .isEqualByComparingTo("3");
        assertThat(derive(criterion, aDossier("x").reports("c4.1", "1"))).isNull();
        assertThat(derive(criterion, aDossier("x").reports("c4.3", "1"))).isNull();
    }

    @Test
    void earnedPointsNeverExceedTheBase() {
        ExampleCriterion criterion = aCriterion("k", "5", earn("k.1", countRate("1", null)));
        assertThat(derive(criterion, aDossier("x").reports("k.1", "9"))).isEqualByComparingTo("5");
    }

    @Test
    void theScoreIsRoundedOnceToTheCalculationScale() {
        Method third = new Method.ProRata(Measure.RATIO, n("0.01"), n("1"));
        ExampleCriterion criterion = aCriterion("k", "3", earn("k.1", third), earn("k.2", third), earn("k.3", third));
        ExampleDossier thirds =
                aDossier("x").reports("k.1", "3", "1").reports("k.2", "3", "1").reports("k.3", "3", "1");
        assertThat(derive(criterion, thirds)).isEqualTo(n("1.0000000000"));
    }

    @Test
    void aZeroIsAReportedQuantity() {
        assertThat(derive(adjusted(), aDossier("x").reports("tru", "0"))).isEqualByComparingTo("3");
        assertThat(derive(adjusted(), aDossier("x").reports("tru", null, null))).isNull();
    }

    private static ExampleCriterion adjusted() {
        return aCriterion("k", "3", adjust("tru", perCase("1", null)), adjust("cong", countRate("1", null)));
    }

    private static @Nullable BigDecimal derive(ExampleCriterion built, ExampleDossier dossier) {
        Criterion criterion = built.build();
        Derived derived = new Derivation(new Rounding(10, 2, RoundingMode.HALF_UP))
                .derive(criterion, Figures.of(dossier.build(), Track.SELF, criterion.rules()));
        return derived == null ? null : derived.score();
    }
}
