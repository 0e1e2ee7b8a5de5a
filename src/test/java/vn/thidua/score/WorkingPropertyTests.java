package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.reconcile.Appraisers;

/** What is told of a score is what it was made of: the told parts, put together by another hand, give the number. */
class WorkingPropertyTests {

    private static final List<Rubric> RUBRICS = Stream.of(
                    "khoi-mau", "khoi-kh-vh-xh-2022", "stnmt-tien-giang-2022", "stnmt-tien-giang-2023")
            .map(id -> new RuleBooks(Path.of("jobs")).read(id).blocs().get(0).rubric())
            .toList();

    @Provide
    Arbitrary<Rubric> rubrics() {
        return Arbitraries.of(RUBRICS);
    }

    @Property(tries = 300, seed = "2022")
    void theToldPartsGiveTheScore(@ForAll("rubrics") Rubric rubric, @ForAll Random random) {
        for (WorkedCard worked : worked(rubric, random)) {
            for (CriterionScore score : worked.card().criteria()) {
                for (Level level : Level.values()) {
                    check(
                            score.mark(level),
                            worked.working(level, score.criterion()).orElse(null));
                }
            }
        }
    }

    @Property(tries = 100, seed = "2022")
    void theToldSumsGiveTheSections(@ForAll("rubrics") Rubric rubric, @ForAll Random random) {
        Sums sums = new Sums(rubric);
        for (WorkedCard worked : worked(rubric, random)) {
            Scorecard card = worked.card();
            if (card.finalTotal() == null) {
                assertThat(card.selfTotal()).as("nothing was sent").isNull();
                continue;
            }
            assertThat(sums.total(criterion -> card.criterion(criterion.code())
                                    .orElseThrow()
                                    .finalScore())
                            .counting())
                    .isEqualByComparingTo(card.finalTotal());
        }
    }

    @Test
    void everyMethodIsTold() {
        Set<Class<?>> told = new HashSet<>();
        Set<Class<?>> steps = new HashSet<>();
        for (Rubric rubric : RUBRICS) {
            for (int seed = 0; seed < 20; seed++) {
                worked(rubric, new Random(seed))
                        .forEach(card -> card.workings().values().stream()
                                .flatMap(workings -> workings.values().stream())
                                .filter(Derived.class::isInstance)
                                .flatMap(working -> ((Derived) working).rules().stream())
                                .flatMap(WorkingPropertyTests::withParts)
                                .forEach(rule -> {
                                    told.add(rule.rule().method().getClass());
                                    steps.add(rule.step().getClass());
                                }));
            }
        }
        Set<Class<? extends Method>> all = new HashSet<>(new RuleScorings().methods());
        all.remove(Method.Direct.class);
        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
        assertThat(steps)
                .hasSize(Step.class.getPermittedSubclasses().length - 1)
                .doesNotContain(Step.Entered.class);
    }

    private static Stream<Worked> withParts(Worked worked) {
        return Stream.concat(Stream.of(worked), worked.parts().stream().flatMap(WorkingPropertyTests::withParts));
    }

    private static List<WorkedCard> worked(Rubric rubric, Random random) {
        Bloc bloc = bloc(rubric, "x", "y", "z");
        return new Scoring(aCampaign().build())
                .work(bloc, RandomDossiers.of(rubric, random, "x", "y", "z"), new Appraisers(bloc, List.of()));
    }

    private static void check(Mark mark, @Nullable Working working) {
        if (working instanceof Imputed imputed) {
            assertThat(imputed.score()).isEqualByComparingTo(mark.score());
        } else if (working instanceof Derived derived) {
            assertThat(derived.score()).isEqualTo(mark.derived());
            check(derived);
        } else {
            assertThat(mark.derived()).isNull();
        }
    }

    private static void check(Derived derived) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal bonuses = BigDecimal.ZERO;
        BigDecimal deductions = BigDecimal.ZERO;
        for (Worked rule : derived.rules()) {
            BigDecimal net = points(rule);
            assertThat(rule.points().net()).as("%s", rule).isEqualByComparingTo(net);
            if (rule.rule().effect() == Effect.EARN) {
                earned = earned.add(net);
            } else {
                bonuses = bonuses.add(rule.points().plus());
                deductions = deductions.add(rule.points().minus());
            }
        }
        assertThat(derived.earned().sum()).isEqualByComparingTo(earned);
        assertThat(derived.bonuses().sum()).isEqualByComparingTo(bonuses);
        assertThat(derived.deductions().sum()).isEqualByComparingTo(deductions);
        assertThat(derived.start()
                        .add(derived.earned().counting())
                        .add(derived.delta().counting())
                        .max(derived.criterion().floor())
                        .setScale(10, RoundingMode.HALF_UP))
                .isEqualTo(derived.score());
    }

    /** A rule's points, from what is told of it alone. */
    private static BigDecimal points(Worked worked) {
        Step step = worked.step();
        Method method = worked.rule().method();
        if (step instanceof Step.Answered answered) {
            return method instanceof Method.YesNo yesNo
                    ? answered.yes() ? yesNo.points() : yesNo.otherwise()
                    : answered.yes() ? ((Method.DeductOnce) method).points().negate() : BigDecimal.ZERO;
        } else if (step instanceof Step.Counted counted) {
            return method instanceof Method.CountRate rate
                    ? capped(counted.gross(), rate.cap())
                    : capped(counted.gross(), ((Method.DeductPerCase) method).cap())
                            .negate();
        } else if (step instanceof Step.Banded banded) {
            return banded.band() == null ? BigDecimal.ZERO : banded.band().points();
        } else if (step instanceof Step.Proportioned proportioned) {
            return capped(proportioned.gross(), ((Method.ProRata) method).max());
        } else if (step instanceof Step.Led led) {
            return led(led, ((Method.Leader) method).max());
        } else if (step instanceof Step.Climbed climbed) {
            return capped(climbed.gross(), ((Method.StepBonus) method).cap());
        } else if (step instanceof Step.Awarded awarded) {
            BigDecimal sum =
                    awarded.prizes().stream().map(Step.Prized::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            return capped(sum, ((Method.AwardBonus) method).cap());
        } else if (step instanceof Step.Best best) {
            assertThat(worked.parts()).contains(best.chosen());
            return points(best.chosen());
        } else if (step instanceof Step.Waived waived && !waived.claimed()) {
            return worked.parts().stream().map(WorkingPropertyTests::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal capped(BigDecimal points, @Nullable BigDecimal cap) {
        return cap == null ? points : points.min(cap);
    }

    private static BigDecimal led(Step.Led led, BigDecimal max) {
        BigDecimal half = max.divide(BigDecimal.valueOf(2));
        BigDecimal actual = led.quantity().actual();
        BigDecimal leader = led.leader().quantity().actual();
        if (actual.compareTo(led.target()) <= 0) {
            return half.multiply(actual).divide(led.target(), MathContext.DECIMAL128);
        }
        return actual.compareTo(leader) == 0
                ? max
                : half.add(half.multiply(actual.subtract(led.target()))
                        .divide(leader.subtract(led.target()), MathContext.DECIMAL128));
    }
}
