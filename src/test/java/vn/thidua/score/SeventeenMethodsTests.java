package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;

/** The inventory of scoring methods that regulations use, and where each lives: a class, or a node's component. */
class SeventeenMethodsTests {

    private static final Set<Class<? extends Method>> SCORED = new RuleScorings().methods();

    @TestFactory
    DynamicTest[] eachMethodHasItsPlace() {
        return new DynamicTest[] {
            rule("1 direct 0..max", Method.Direct.class),
            rule("2 boolean", Method.YesNo.class),
            rule("3 count × rate", Method.CountRate.class),
            both(
                    "4 deduct per case with cap per criterion",
                    Method.DeductPerCase.class,
                    Criterion.class,
                    "deductionCap"),
            rule("5 one-off deduction", Method.DeductOnce.class),
            rule("6 bands with open and closed bounds", Method.Bands.class),
            rule("7 two-dimensional bands", Method.VolumeBands.class),
            rule("8 pro-rata", Method.ProRata.class),
            rule("9 half-max and leader interpolation", Method.Leader.class),
            rule("10 step bonus", Method.StepBonus.class),
            rule("11 best-of", Method.BestOf.class),
            rule("12 bonus for awards", Method.AwardBonus.class),
            rule("13 conditional waiver", Method.Waiver.class),
            node("14 |Δ| cap of a criterion", Criterion.class, "deltaCap"),
            node("14 |Δ| cap of a group", Section.class, "deltaCap"),
            node("15 block scored by the authority alone", Section.class, "authorityOnly"),
            node("16 bonus inside or outside the total", Rubric.class, "bonus"),
            node("17 veto", Rubric.class, "vetoes")
        };
    }

    @Test
    void theListNamesAllSeventeen() {
        assertThat(Arrays.stream(eachMethodHasItsPlace())
                        .map(test -> test.getDisplayName().split(" ")[0])
                        .distinct())
                .hasSize(17);
    }

    @Test
    void everyMethodOfTheRuleBookIsScored() {
        Set<Class<?>> permitted = Set.of(Method.class.getPermittedSubclasses());
        assertThat(permitted).hasSize(13).isEqualTo(Set.<Class<?>>copyOf(SCORED));
    }

    @Test
    void nodesKnowTheirAlternatives() {
        assertThat(BonusPlace.values()).containsExactly(BonusPlace.INSIDE, BonusPlace.OUTSIDE);
        assertThat(Veto.Cause.values()).hasSize(3);
    }

    private static DynamicTest rule(String name, Class<? extends Method> method) {
        return DynamicTest.dynamicTest(name, () -> assertThat(SCORED).contains(method));
    }

    private static DynamicTest node(String name, Class<?> node, String component) {
        return DynamicTest.dynamicTest(name, () -> assertThat(components(node)).contains(component));
    }

    private static DynamicTest both(String name, Class<? extends Method> method, Class<?> node, String component) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(SCORED).contains(method);
            assertThat(components(node)).contains(component);
        });
    }

    private static Set<String> components(Class<?> node) {
        return Arrays.stream(node.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
