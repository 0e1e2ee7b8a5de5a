package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.n;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.ExplainedNumbers.Number;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Basis;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.AwardRule.Scope;
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.ingest.Ballot;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.RandomDossiers;
import vn.thidua.standing.ExampleStandings;
import vn.thidua.standing.explanation.ExampleSources;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.transcript.ResultsJson;

/** Whatever is sent and however it is ranked: no number of results.json ends in the air. */
class EveryNumberTests {

    private static final int BLOCS = 25;
    private static final Rubric TABLE = aRubric(section("1", "100", entered("a", "60"), entered("b", "40")))
            .veto(new Veto("v", "Vi phạm", Veto.Cause.REPORTED, 0))
            .build();
    private static final String[] MEMBERS = {"w", "x", "y", "z"};

    @ParameterizedTest
    @ValueSource(strings = {"khoi-mau", "khoi-kh-vh-xh-2022", "stnmt-tien-giang-2022", "cdvc-khoi-1-2022"})
    void endsInACellOrARule(String id) {
        Campaign book = new RuleBooks(Path.of("jobs")).read(id);
        for (int seed = 0; seed < BLOCS; seed++) {
            Sources sources = sources(book, new Random(seed));
            assertThat(numbers(sources))
                    .as("seed %s", seed)
                    .hasSizeGreaterThan(50)
                    .allMatch(Number::explained);
        }
    }

    /** All equal, all vetoed, one member, nobody, a ballot without a vote, less than nothing, more than everything. */
    @ParameterizedTest
    @ValueSource(strings = {"equal", "vetoed", "one", "none", "no votes", "negative", "above"})
    void endsInACellOrARuleAtTheEdges(String edge) {
        List<ExampleDossier> dossiers = Stream.of("x", "y", "z")
                .limit(edge.equals("one") ? 1 : 3)
                .map(code -> edge(aDossier(code), edge))
                .toList();
        ExampleCampaign campaign = aCampaign().rankBy(RankBy.BALLOT, BallotRule.DEFAULT);
        awards().forEach(campaign::award);
        Bloc bloc = bloc(
                TABLE,
                dossiers.stream().map(dossier -> dossier.build().agency()).toArray(String[]::new));
        Sources sources = ExampleSources.of(
                campaign.bloc(bloc).build(),
                bloc,
                edge.equals("no votes") ? ExampleStandings.ballot(3, 3, 3, "x:0") : null,
                dossiers.stream().map(ExampleDossier::build).toList());
        assertThat(numbers(sources)).isNotEmpty().allMatch(Number::explained);
    }

    private static ExampleDossier edge(ExampleDossier dossier, String edge) {
        return switch (edge) {
            case "none" -> dossier.notReceived();
            case "vetoed" -> dossier.enters("a", "60").enters("b", "30").reports("v", "1");
            case "negative" -> dossier.enters("a", "-70").enters("b", "10");
            case "above" -> dossier.enters("a", "90").enters("b", "40").isGiven("a", "95", "vượt chỉ tiêu");
            default -> dossier.enters("a", "60").enters("b", "30");
        };
    }

    private static List<Number> numbers(Sources sources) {
        ExplainedNumbers explained = new ExplainedNumbers(sources);
        JsonNode results = results(sources);
        return Stream.concat(
                        explained.of(results.get("blocs").get(0), (path, one) -> Optional.of(one)).stream(),
                        explained.ofCampaign(results.get("awardTraces"), (path, one) -> Optional.of(one)).stream())
                .toList();
    }

    private static JsonNode results(Sources sources) {
        byte[] bloc = ResultsJson.bloc(
                sources.table(),
                sources.breaks(),
                sources.years(),
                Undertakings.OfBloc.NOTHING,
                RankRanges.of(sources.table()),
                10);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultsJson(out)
                .write(
                        sources.campaign(),
                        sources.docket(),
                        new Board(List.of()),
                        List.of(bloc).iterator(),
                        sources.campaignTraces());
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static Sources sources(Campaign book, Random random) {
        Bloc bloc = bloc(book.blocs().get(0).rubric(), MEMBERS);
        ExampleCampaign campaign = aCampaign().bloc(bloc).classification(book.classification());
        awards().forEach(campaign::award);
        campaign.rankBy(
                RankBy.values()[random.nextInt(RankBy.values().length)],
                random.nextBoolean()
                        ? BallotRule.DEFAULT
                        : new BallotRule(
                                n("60"),
                                null,
                                BallotRule.Sum.AT_MOST,
                                new BallotRule.Minimum(n("50"), BallotRule.Base.VALID)));
        campaign.tieBreak(TieBreak.Kind.FEWER_DEDUCTIONS, "").tieBreak(TieBreak.Kind.BALLOT, "");
        return ExampleSources.of(
                campaign.build(),
                bloc,
                ballot(random),
                RandomDossiers.of(book.blocs().get(0).rubric(), random, MEMBERS));
    }

    private static @Nullable Ballot ballot(Random random) {
        return random.nextInt(3) == 0
                ? null
                : ExampleStandings.ballot(
                        9,
                        9,
                        random.nextInt(4) == 0 ? 0 : 8,
                        IntStream.range(0, MEMBERS.length)
                                .mapToObj(i -> MEMBERS[i] + ":" + random.nextInt(9))
                                .toArray(String[]::new));
    }

    private static List<AwardRule> awards() {
        return List.of(
                new AwardRule(
                        "CO",
                        "Cờ",
                        RecipientKind.COLLECTIVE,
                        Basis.RANK,
                        new Quota(1, null, Base.MEMBERS),
                        null,
                        List.of(),
                        null,
                        new Terms(
                                Scope.BLOC,
                                null,
                                true,
                                List.of(new Prerequisite(Prerequisite.Kind.NOT_LAST_YEAR, "CO")))),
                new AwardRule(
                        "GK",
                        "Giấy khen",
                        RecipientKind.INDIVIDUAL,
                        Basis.NOMINATION,
                        new Quota(null, n("50"), Base.RANKED),
                        null,
                        List.of("CO"),
                        "Điều 5",
                        Terms.NONE),
                new AwardRule(
                        "CP",
                        "Cờ Chính phủ",
                        RecipientKind.COLLECTIVE,
                        Basis.RANK,
                        new Quota(null, n("100"), Base.LEADERS),
                        null,
                        List.of(),
                        null,
                        new Terms(
                                Scope.CAMPAIGN,
                                null,
                                false,
                                List.of(new Prerequisite(Prerequisite.Kind.LED_BLOC, "")))));
    }
}
