package vn.thidua.score;

import static vn.thidua.score.ExampleCriterion.aCriterion;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRubric.sectionOf;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.band;
import static vn.thidua.score.ExampleRules.bands;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.once;
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.score.ExampleRules.range;
import static vn.thidua.score.ExampleRules.rule;
import static vn.thidua.score.ExampleRules.stepBonus;
import static vn.thidua.score.ExampleRules.yesNo;

import java.util.List;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Source;

/** R1 of 2022 in code: all of its scored lines, with the rules that the Cai Lậy case needs and their neighbours. */
public final class CaiLayRubric {

    static final Method EARLY = new Method.VolumeBands(List.of(
            early("[0; 1000)", "0.5", "1", "1.5", "2"),
            early("[1000; 2000)", "1", "1.5", "2", "2.5"),
            early("[2000; ∞)", "1.2", "1.7", "2.2", "2.7")));

    static final Method LATE = new Method.VolumeBands(List.of(
            late("[0; 1000)", "-1", "-1.5", "-2", "-2.5"),
            late("[1000; 2000)", "-0.5", "-1", "-1.5", "-2"),
            late("[2000; ∞)", "-0.2", "-0.7", "-1.2", "-1.7")));

    private CaiLayRubric() {}

    public static Rubric rubric() {
        return ExampleRubric.aRubric(
                        sectionOf("1", "80", land(), water(), environment(), inspection()),
                        section(
                                "2",
                                "2",
                                criterion(
                                        "2.1",
                                        "1",
                                        adjust(
                                                "2.1.w",
                                                new Method.Waiver(List.of(
                                                        adjust("2.1.1", perCase("1", null)),
                                                        adjust("2.1.2", perCase("2", null)))))),
                                criterion(
                                        "2.2",
                                        "1",
                                        adjust("2.2.1", countRate("0.5", null)),
                                        adjust("2.2.2", once("1")))),
                        section(
                                "3",
                                "10",
                                criterion("3.1", "2", adjust("3.1", once("0.5"))),
                                criterion(
                                        "3.2",
                                        "2",
                                        adjust("3.2.1", yesNo("0.5", "-0.5")),
                                        adjust("3.2.2", once("0.5"))),
                                criterion(
                                        "3.3",
                                        "6",
                                        rule("3.3.1", EARLY, Effect.ADJUST, Source.SUBMISSION, "3.3.2"),
                                        adjust("3.3.2", LATE),
                                        adjust("3.3.4", once("2")))),
                        section(
                                "4",
                                "3",
                                criterion("4.1", "1", adjust("4.1", once("1"))),
                                criterion("4.2", "0.5", adjust("4.2", perCase("0.5", null))),
                                criterion(
                                        "4.3",
                                        "1.5",
                                        adjust("4.3.1", countRate("0.2", "1")),
                                        adjust("4.3.2", perCase("0.5", null)))),
                        section(
                                "5",
                                "5",
                                criterion("5.a", "2", adjust("5.1", perCase("0.5", null))),
                                criterion(
                                        "5.b",
                                        "3",
                                        adjust("5.3", perCase("0.5", "3")),
                                        adjust("5.5", perCase("1", "3")))))
                .build();
    }

    private static Section land() {
        return section(
                "a",
                "30",
                aCriterion("a1", "3", adjust("a1.1", perCase("0.5", null)), adjust("a1.2", perCase("0.5", null)))
                        .deductionCap("1.5")
                        .build(),
                aCriterion("a2", "3", adjust("a2.1", perCase("1", null)), adjust("a2.2", perCase("0.5", null)))
                        .deductionCap("2")
                        .build(),
                criterion("a3", "3", adjust("a3.1", once("1")), adjust("a3.2", once("1.5"))),
                registration(),
                criterion("a5", "3", adjust("a5", perCase("1", "2"))),
                criterion("a6", "3", adjust("a6", perCase("0.5", "1.5"))),
                aCriterion(
                                "a7",
                                "3",
                                adjust("a.7.1", once("0.5")),
                                adjust("a.7.2", perCase("0.2", null)),
                                adjust("a.7.3", once("0.5")),
                                adjust("a.7.6", countRate("1", null)))
                        .deductionCap("1.5")
                        .build(),
                aCriterion("a8", "3.5", adjust("a.8.1", perCase("0.5", null)), adjust("a.8.2", once("1")))
                        .deductionCap("2")
                        .build(),
                aCriterion("a9", "5", adjust("a9.1", once("1")), adjust("a9.4", countRate("0.1", null)))
                        .deductionCap("2.5")
                        .build());
    }

    private static Criterion registration() {
        String[] unmet = {"a4.1.1", "a4.1.2", "a4.1.3"};
        Method best = new Method.BestOf(List.of(
                rule("a4.2.1", yesNo("1", "0"), Effect.ADJUST, Source.SUBMISSION, unmet),
                rule("a4.2.2", yesNo("2", "0"), Effect.ADJUST, Source.SUBMISSION, unmet)));
        return aCriterion(
                        "a4",
                        "3.5",
                        adjust("a4.1.1", once("1")),
                        adjust("a4.1.2", once("0.5")),
                        adjust("a4.1.3", perCase("0.5", null)),
                        adjust("a4.2", best))
                .deductionCap("2")
                .build();
    }

    private static Section water() {
        return section(
                "b",
                "15",
                criterion("b1", "2", adjust("b1.1", perCase("0.25", "1")), adjust("b1.2", perCase("0.25", null))),
                criterion("b2", "5", adjust("b2.1", countRate("0.5", "1")), adjust("b2.5", yesNo("0.5", "0"))),
                criterion("b3", "3", adjust("b3.1", yesNo("0.5", "0")), adjust("b3.2", perCase("0.1", "2"))),
                criterion("b4", "5", adjust("b4.1", perCase("0.5", "3")), adjust("b4.2", once("0.5"))));
    }

    private static Section environment() {
        return section(
                "C",
                "25",
                criterion(
                        "C1",
                        "5",
                        earn(
                                "C1",
                                bands(
                                        Measure.RATIO,
                                        band("(98; ∞)", "5"),
                                        band("[97; 98]", "4"),
                                        band("[96; 97)", "3"),
                                        band("[0; 96)", "0")))),
                criterion(
                        "C2",
                        "5",
                        earn(
                                "C2.1",
                                bands(
                                        Measure.ACTUAL,
                                        band("(90; ∞)", "5"),
                                        band("[80; 90]", "4"),
                                        band("[70; 80)", "3"),
                                        band("[0; 70)", "0"))),
                        adjust("c2.5", stepBonus("90", "1", "0.1", "0", null))),
                criterion("C3", "5", adjust("C3.1", once("2")), adjust("C3.3", countRate("0.2", "1"))),
                criterion(
                        "C4",
                        "4",
                        earn("C4.1", yesNo("2", "0")),
                        earn("C4.2", yesNo("2", "0")),
                        adjust("c4.2", yesNo("0.5", "0"))),
                criterion(
                        "C5",
                        "5",
                        earn("C5.1.1", yesNo("0.5", "0")),
                        earn("C5.1.2", yesNo("0.5", "0")),
                        adjust("C5.2", perCase("0.2", "1")),
                        adjust("C5.3", perCase("0.2", "2"))),
                criterion("C6", "1", adjust("C6.1", perCase("0.1", "0.5")), adjust("C6.2", once("1"))));
    }

    private static Section inspection() {
        return section(
                "d",
                "10",
                criterion(
                        "d1",
                        "3",
                        adjust(
                                "d1",
                                bands(
                                        Measure.RATIO,
                                        band("[0; 95)", "-2"),
                                        band("[95; 100)", "-1"),
                                        band("[100; 100]", "0"),
                                        band("(100; 120)", "1"),
                                        band("[120; ∞)", "2")))),
                aCriterion(
                                "d2",
                                "7",
                                adjust("d2.1", perCase("1", null)),
                                adjust("d2.3", countRate("1", null)),
                                adjust("d2.5", once("1")))
                        .deltaCap("7")
                        .build());
    }

    private static Method.VolumeRow early(String volume, String from1, String from5, String from7, String from10) {
        return new Method.VolumeRow(
                range(volume),
                List.of(
                        band("[0; 1)", "0"),
                        band("[1; 5)", from1),
                        band("[5; 7)", from5),
                        band("[7; 10)", from7),
                        band("[10; ∞)", from10)));
    }

    private static Method.VolumeRow late(String volume, String below1, String from1, String from7, String from10) {
        return new Method.VolumeRow(
                range(volume),
                List.of(
                        band("[0; 0]", "0"),
                        band("(0; 1)", below1),
                        band("[1; 7)", from1),
                        band("[7; 10)", from7),
                        band("[10; ∞)", from10)));
    }
}
