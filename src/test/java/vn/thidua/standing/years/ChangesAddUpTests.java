package vn.thidua.standing.years;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.score.ExampleDossier;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.ExampleStandings;
import vn.thidua.standing.Standing;

/** Whatever the two tables of points, the members and the results: the parts of a change add up to it, to the last digit. */
class ChangesAddUpTests {

    private static final List<String> CODES = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> AGENCIES = List.of("p", "q", "r", "s", "t", "u");

    @Property(tries = 300)
    void thePartsAddUp(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Rubric then = rubric(random);
        Rubric now = rubric(random);
        PastTable past = ExamplePast.table(2021, then, lines(random, then));
        BlocStandings standings = standings(random, now);
        Campaign campaign = aCampaign().bloc(standings.bloc()).build();
        BlocYears years = new OverYears(campaign).of(standings, List.of(past), List.of());

        for (Standing standing : standings.standings()) {
            YearOnYear one = years.of(standing.agency().code()).orElseThrow();
            ScoreChange score = one.score();
            if (score != null) {
                BigDecimal before = one.then().get(0).total();
                BigDecimal after = standing.card().finalTotal();
                assertThat(score.real().add(score.rubric())).isEqualByComparingTo(after.subtract(before));
                if (then.equals(now)) {
                    assertThat(score.rubric()).isZero();
                }
            }
            RankChange rank = one.rank();
            if (rank != null) {
                assertThat(rank.real() + rank.rubric() + rank.membership())
                        .isEqualTo(one.then().get(0).rank() - standing.rank());
            }
            if (years.before() != null) {
                assertThat(one.words()).endsWith(".").doesNotContain("null").matches("\\p{Lu}.*");
            }
        }
    }

    @Property(tries = 200)
    void theSameAgainChangesNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Rubric rubric = rubric(random);
        BlocStandings standings = standings(random, rubric);
        String[] lines = standings.standings().stream()
                .filter(standing -> standing.rank() != null)
                .map(standing -> standing.agency().code()
                        + String.join(
                                "",
                                standing.card().criteria().stream()
                                        .map(score -> " " + score.finalScore())
                                        .toList()))
                .toArray(String[]::new);
        Campaign campaign = aCampaign().bloc(standings.bloc()).build();

        assertThat(new OverYears(campaign)
                        .of(standings, List.of(ExamplePast.table(2021, rubric, lines)), List.of())
                        .agencies())
                .allSatisfy(one -> {
                    if (one.rank() != null) {
                        assertThat(one.score().change()).isZero();
                        assertThat(one.score().rubric()).isZero();
                        assertThat(one.rank().change()).isZero();
                        assertThat(one.rank().real()).isZero();
                        assertThat(one.rank().rubric()).isZero();
                        assertThat(one.rank().membership()).isZero();
                    }
                });
    }

    /** Some of the lines, each with a base of its own; few different figures make equals frequent. */
    private static Rubric rubric(Random random) {
        List<Criterion> criteria = new ArrayList<>();
        int max = 0;
        for (String code : CODES) {
            if (random.nextInt(3) > 0 || code.equals("a")) {
                int base = 3 * (1 + random.nextInt(4));
                criteria.add(entered(code, "" + base));
                max += base;
            }
        }
        return aRubric(section("1", "" + max, criteria.toArray(Criterion[]::new)))
                .max("" + max)
                .bonus(random.nextBoolean() ? BonusPlace.INSIDE : BonusPlace.OUTSIDE)
                .build();
    }

    private static String[] lines(Random random, Rubric rubric) {
        return members(random)
                .map(agency -> random.nextInt(6) == 0
                        ? agency + " -"
                        : agency + " " + String.join(" ", scores(random, rubric)))
                .toArray(String[]::new);
    }

    private static BlocStandings standings(Random random, Rubric rubric) {
        List<String> members = members(random).toList();
        Bloc bloc = bloc(rubric, members.toArray(String[]::new));
        ExampleDossier[] dossiers = members.stream()
                .map(agency -> random.nextInt(6) == 0
                        ? aDossier(agency).notReceived()
                        : filled(aDossier(agency), rubric, scores(random, rubric)))
                .toArray(ExampleDossier[]::new);
        return ExampleStandings.stand(aCampaign().build(), bloc, dossiers);
    }

    private static ExampleDossier filled(ExampleDossier dossier, Rubric rubric, List<String> scores) {
        List<String> codes = rubric.allCriteria().map(Criterion::code).toList();
        IntStream.range(0, codes.size()).forEach(i -> dossier.enters(codes.get(i), scores.get(i)));
        return dossier;
    }

    private static Stream<String> members(Random random) {
        int left = random.nextInt(AGENCIES.size());
        return AGENCIES.stream().filter(agency -> AGENCIES.indexOf(agency) == left || random.nextInt(4) > 0);
    }

    private static List<String> scores(Random random, Rubric rubric) {
        return rubric.allCriteria()
                .map(criterion -> "" + random.nextInt(criterion.base().intValue() + 1))
                .toList();
    }
}
