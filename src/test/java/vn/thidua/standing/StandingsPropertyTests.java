package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.agency;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCampaign.classification;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.score.ExampleRules.perCase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Basis;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak.Kind;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.ExampleDossier;

/** What must hold for every bloc; the agencies are numbered, and few distinct figures make ties frequent. */
class StandingsPropertyTests {

    private static final Criterion TASKS = entered("a", "50");
    private static final Criterion DISCIPLINE =
            criterion("b", "10", adjust("b.1", perCase("0.5", "4")), adjust("b.2", countRate("0.3", null)));
    private static final Criterion TARGET = criterion("c", "40", earn("c", new Method.Leader(n("40"))));
    private static final Criterion WEIGHTLESS = criterion("o", "0", adjust("o.1", perCase("0", null)));

    private static final Rubric RUBRIC = aRubric(section("1", "60", TASKS, DISCIPLINE), section("2", "40", TARGET))
            .build();
    private static final Rubric WITH_WEIGHTLESS = aRubric(
                    section("1", "60", TASKS, WEIGHTLESS, DISCIPLINE), section("2", "40", TARGET))
            .build();

    private static final Campaign CAMPAIGN = aCampaign()
            .tieBreak(Kind.CRITERION, "c")
            .classification(classification(Basis.CAPPED, new Ceiling(n("40"), Base.MEMBERS)))
            .award(new AwardRule(
                    "CO",
                    "Cờ",
                    AwardRule.RecipientKind.COLLECTIVE,
                    AwardRule.Basis.RANK,
                    new Quota(1, null, Base.MEMBERS),
                    null,
                    List.of(),
                    null))
            .build();

    /**
     * What one agency sends, in its own units.
     *
     * @param tasks hundredths of a point
     * @param cases and bonuses, counted
     * @param actual of a target of 100
     */
    record Sent(int tasks, int cases, int bonuses, int actual) {

        Dossier dossier(String agency) {
            return filled(aDossier(agency)).build();
        }

        ExampleDossier filled(ExampleDossier dossier) {
            return dossier.enters("a", BigDecimal.valueOf(tasks, 2).toPlainString())
                    .reports("b.1", "" + cases)
                    .reports("b.2", "" + bonuses)
                    .reports("c", "100", "" + actual);
        }
    }

    @Provide
    Arbitrary<List<Sent>> blocs() {
        Arbitrary<Integer> tasks = Arbitraries.of(0, 2500, 4333, 4999, 5000);
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> actuals = Arbitraries.of(0, 70, 99, 100, 101, 133, 150);
        return Combinators.combine(tasks, counts, counts, actuals)
                .as(Sent::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 300, seed = "2022")
    void theOrderOfAgenciesNeverChangesAResult(@ForAll("blocs") List<Sent> sent, @ForAll Random random) {
        Map<String, String> inOrder = outcomes(RUBRIC, sent, null);
        assertThat(outcomes(RUBRIC, sent, random)).isEqualTo(inOrder);
    }

    @Property(tries = 300, seed = "2022")
    void aWeightlessCriterionNeverMovesARank(@ForAll("blocs") List<Sent> sent, @ForAll @IntRange(max = 9) int cases) {
        List<Dossier> dossiers = IntStream.range(0, sent.size())
                .mapToObj(i -> sent.get(i)
                        .filled(aDossier("n" + i).reports("o.1", "" + (cases + i)))
                        .build())
                .toList();
        Map<String, Integer> with = ranks(stand(WITH_WEIGHTLESS, agencies(sent.size()), dossiers));
        assertThat(with).isEqualTo(ranks(stand(RUBRIC, agencies(sent.size()), dossiers(sent))));
    }

    @Property(tries = 300, seed = "2022")
    void morePointsNeverRankLower(
            @ForAll("blocs") List<Sent> sent,
            @ForAll @IntRange(max = 7) int who,
            @ForAll @IntRange(max = 999) int more) {
        int lucky = who % sent.size();
        List<Sent> better = new ArrayList<>(sent);
        Sent before = sent.get(lucky);
        better.set(lucky, new Sent(before.tasks() + more, before.cases(), before.bonuses(), before.actual()));
        Integer was =
                ranks(stand(RUBRIC, agencies(sent.size()), dossiers(sent))).get("n" + lucky);
        Integer is =
                ranks(stand(RUBRIC, agencies(sent.size()), dossiers(better))).get("n" + lucky);
        assertThat(is).isLessThanOrEqualTo(was);
    }

    @Property(tries = 300, seed = "2022")
    void ranksStandBeforeRounding(@ForAll @IntRange(max = 400_000) int tenThousandths) {
        BigDecimal score = BigDecimal.valueOf(tenThousandths, 4);
        BigDecimal hairMore = score.add(n("0.0000000001"));
        Rubric single = aRubric(section("1", "50", TASKS)).build();
        BlocStandings table = stand(
                single,
                agencies(2),
                List.of(
                        aDossier("n0").enters("a", score.toPlainString()).build(),
                        aDossier("n1").enters("a", hairMore.toPlainString()).build()));
        assertThat(ranks(table)).containsExactlyInAnyOrderEntriesOf(Map.of("n0", 2, "n1", 1));
    }

    @Property(tries = 300, seed = "2022")
    void aRankIsOneMoreThanTheNumberOfBetterAgencies(@ForAll("blocs") List<Sent> sent) {
        BlocStandings table = stand(RUBRIC, agencies(sent.size()), dossiers(sent));
        Function<Standing, BigDecimal> leading =
                standing -> standing.card().criterion("c").orElseThrow().finalScore();
        for (Standing standing : table.standings()) {
            long better = table.standings().stream()
                    .filter(other -> {
                        int byTotal = other.card()
                                .finalTotal()
                                .compareTo(standing.card().finalTotal());
                        return byTotal > 0
                                || (byTotal == 0 && leading.apply(other).compareTo(leading.apply(standing)) > 0);
                    })
                    .count();
            assertThat(standing.rank()).isEqualTo((int) better + 1);
        }
    }

    private static Map<String, String> outcomes(Rubric rubric, List<Sent> sent, Random random) {
        List<Agency> members = new ArrayList<>(agencies(sent.size()));
        List<Dossier> dossiers = new ArrayList<>(dossiers(sent));
        if (random != null) {
            Collections.shuffle(members, random);
            Collections.shuffle(dossiers, random);
        }
        return stand(rubric, members, dossiers).standings().stream()
                .collect(Collectors.toMap(
                        standing -> standing.agency().code(),
                        standing -> standing.card() + " " + standing.rank() + " " + standing.awardClass() + " "
                                + standing.classReason() + " " + standing.awards()));
    }

    private static Map<String, Integer> ranks(BlocStandings table) {
        return table.standings().stream()
                .collect(Collectors.toMap(standing -> standing.agency().code(), Standing::rank));
    }

    private static BlocStandings stand(Rubric rubric, List<Agency> members, List<Dossier> dossiers) {
        return ExampleStandings.stand(CAMPAIGN, bloc(rubric, members), dossiers, Set.of());
    }

    private static List<Agency> agencies(int count) {
        return IntStream.range(0, count).mapToObj(i -> agency("n" + i)).toList();
    }

    private static List<Dossier> dossiers(List<Sent> sent) {
        return IntStream.range(0, sent.size())
                .mapToObj(i -> sent.get(i).dossier("n" + i))
                .toList();
    }
}
