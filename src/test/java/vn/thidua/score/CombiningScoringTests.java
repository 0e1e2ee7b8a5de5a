package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.AppliedRule.points;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.once;
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.score.ExampleRules.rule;
import static vn.thidua.score.ExampleRules.yesNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;

class CombiningScoringTests {

    private static final Method BEST = new Method.BestOf(List.of(
            adjust("a4.2.1", yesNo("1", "0")),
            rule("a4.2.2", yesNo("2", "0"), Effect.ADJUST, Source.SUBMISSION, "a4.1.1")));

    private static final Method WAIVER =
            new Method.Waiver(List.of(adjust("khien-trach", perCase("1", null)), adjust("canh-cao", once("2"))));

    @Test
    void onlyTheBestPartCounts() {
        assertThat(points(BEST, aDossier("x").reports("a4.2.1", "1").reports("a4.2.2", "1"))
                        .net())
                .isEqualByComparingTo("2");
        assertThat(points(BEST, aDossier("x").reports("a4.2.1", "1")).net()).isEqualByComparingTo("1");
    }

    @Test
    void bestOfIsKnownWithItsFirstKnownPart() {
        assertThat(points(BEST, aDossier("x")).known()).isFalse();
        assertThat(points(BEST, aDossier("x").reports("a4.2.1", "0")).known()).isTrue();
    }

    @Test
    void aRuleGivesNothingWhileAnExcludingRuleHasCases() {
        ExampleDossier blocked =
                aDossier("x").reports("a4.2.1", "1").reports("a4.2.2", "1").reports("a4.1.1", "1");
        assertThat(points(BEST, blocked).net()).isEqualByComparingTo("1");
        ExampleDossier zero = aDossier("x").reports("a4.2.2", "1").reports("a4.1.1", "0");
        assertThat(points(BEST, zero).net()).isEqualByComparingTo("2");
    }

    @Test
    void partsOfAWaiverCountTogether() {
        Points points = points(WAIVER, aDossier("x").reports("khien-trach", "2").reports("canh-cao", "1"));
        assertThat(points.minus()).isEqualByComparingTo("4");
        assertThat(points.waived()).isFalse();
    }

    @Test
    void aClaimedWaiverTakesItsPartsAway() {
        Points points = points(WAIVER, aDossier("x").reports("khien-trach", "2").reports("r", "1"));
        assertThat(points.moves()).isFalse();
        assertThat(points.waived()).isTrue();
    }

    @Test
    void aWaiverOfNothingTakesNoEffect() {
        assertThat(points(WAIVER, aDossier("x").reports("khien-trach", "0").reports("r", "1"))
                        .waived())
                .isFalse();
    }

    @Test
    void combiningRulesMayCombineOneAnother() {
        Rule waiver = adjust("w", WAIVER);
        Method nested = new Method.BestOf(List.of(waiver, adjust("thay-the", countRate("-0.5", null))));
        ExampleDossier dossier = aDossier("x").reports("khien-trach", "2").reports("thay-the", "1");
        assertThat(points(nested, dossier).net()).isEqualByComparingTo("-0.5");
        assertThat(points(nested, dossier.reports("w", "1")).waived()).isTrue();
    }
}
