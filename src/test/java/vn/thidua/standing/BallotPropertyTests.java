package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.AwardRule.RecipientKind.COLLECTIVE;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.agency;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCampaign.classification;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.n;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Basis;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Edge;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak;
import vn.thidua.ingest.Ballot;
import vn.thidua.score.ExampleDossier;

/** What must hold for every vote; few distinct figures make ties frequent. */
class BallotPropertyTests {

    private static final Rubric RUBRIC =
            aRubric(section("1", "100", entered("a", "100"))).build();

    /** What one agency has. */
    record Has(int score, int votes) {}

    @Provide
    Arbitrary<List<Has>> blocs() {
        return Combinators.combine(Arbitraries.of(-5, 70, 85, 90, 95, 120), Arbitraries.of(0, 1, 4, 5, 9))
                .as(Has::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Property(tries = 200, seed = "2022")
    void theOrderOfAgenciesNeverChangesAResult(
            @ForAll("blocs") List<Has> has, @ForAll RankBy mode, @ForAll Edge edge, @ForAll Random random) {
        List<Integer> order = IntStream.range(0, has.size()).boxed().collect(Collectors.toList());
        Map<String, String> inOrder = outcomes(table(campaign(mode, edge), has, order));
        Collections.shuffle(order, random);
        assertThat(outcomes(table(campaign(mode, edge), has, order))).isEqualTo(inOrder);
    }

    @Property(tries = 200, seed = "2022")
    void moreVotesNeverRankLower(
            @ForAll("blocs") List<Has> has, @ForAll RankBy mode, @ForAll @IntRange(max = 6) int who) {
        int lucky = who % has.size();
        List<Has> better = new ArrayList<>(has);
        better.set(lucky, new Has(has.get(lucky).score(), has.get(lucky).votes() + 1));
        assertThat(rank(table(campaign(mode, Edge.ALL_OUT), better), lucky))
                .isLessThanOrEqualTo(rank(table(campaign(mode, Edge.ALL_OUT), has), lucky));
    }

    @Property(tries = 200, seed = "2022")
    void noQuotaAndNoCeilingIsExceeded(@ForAll("blocs") List<Has> has, @ForAll RankBy mode, @ForAll Edge edge) {
        BlocStandings table = table(campaign(mode, edge), has);
        for (AwardTrace trace : table.traces()) {
            assertThat(trace.proposed().size()).isLessThanOrEqualTo(trace.quota());
        }
        long best = table.standings().stream()
                .filter(standing -> standing.awardClass() != null
                        && standing.awardClass().code().equals("XS"))
                .count();
        if (edge != Edge.ALL_IN) {
            assertThat(best).isLessThanOrEqualTo(has.size() * 40L / 100);
        }
    }

    @Property(tries = 200, seed = "2022")
    void everyAgencyIsConsideredForEveryAwardExactlyOnce(@ForAll("blocs") List<Has> has, @ForAll RankBy mode) {
        BlocStandings table = table(campaign(mode, Edge.ALL_OUT), has);
        for (AwardTrace trace : table.traces()) {
            assertThat(trace.candidates())
                    .extracting(AwardTrace.Considered::agency)
                    .containsExactlyInAnyOrderElementsOf(table.standings().stream()
                            .map(standing -> standing.agency().code())
                            .toList());
            assertThat(trace.candidates())
                    .allSatisfy(candidate -> assertThat(candidate.rule()).isNotBlank());
        }
    }

    private static Campaign campaign(RankBy mode, Edge edge) {
        List<TieBreak> steps = edge == Edge.TIE_BREAK ? List.of(new TieBreak(TieBreak.Kind.BALLOT, "")) : List.of();
        return aCampaign()
                .rankBy(
                        mode,
                        new BallotRule(
                                mode == RankBy.SCORE_THEN_BALLOT ? n("90") : null,
                                null,
                                BallotRule.Sum.UNCHECKED,
                                null))
                .classification(classification(Basis.CAPPED, new Ceiling(n("40"), Base.MEMBERS, edge, steps)))
                .award(award("CO", new Quota(1, null, Base.MEMBERS)))
                .award(award("BK", new Quota(null, n("30"), Base.RANKED)))
                .build();
    }

    private static AwardRule award(String code, Quota quota) {
        return new AwardRule(
                code,
                "Hình thức " + code,
                COLLECTIVE,
                AwardRule.Basis.RANK,
                quota,
                "T",
                code.equals("BK") ? List.of("CO") : List.of(),
                null,
                Terms.NONE);
    }

    private static BlocStandings table(Campaign campaign, List<Has> has) {
        return table(campaign, has, IntStream.range(0, has.size()).boxed().toList());
    }

    private static BlocStandings table(Campaign campaign, List<Has> has, List<Integer> order) {
        List<Agency> members = order.stream().map(i -> agency("n" + i)).toList();
        Ballot ballot = ExampleStandings.ballot(
                99,
                99,
                99,
                order.stream().map(i -> "n" + i + ":" + has.get(i).votes()).toArray(String[]::new));
        return ExampleStandings.stand(
                campaign,
                bloc(RUBRIC, members),
                ballot,
                order.stream()
                        .map(i -> aDossier("n" + i).enters("a", "" + has.get(i).score()))
                        .toArray(ExampleDossier[]::new));
    }

    private static Map<String, String> outcomes(BlocStandings table) {
        return table.standings().stream()
                .collect(Collectors.toMap(
                        standing -> standing.agency().code(),
                        standing -> standing.rank() + " " + standing.awardClass() + " "
                                + standing.awards().stream()
                                        .map(AwardProposal::code)
                                        .toList()));
    }

    private static int rank(BlocStandings table, int who) {
        return ExampleStandings.of(table, "n" + who).rank();
    }
}
