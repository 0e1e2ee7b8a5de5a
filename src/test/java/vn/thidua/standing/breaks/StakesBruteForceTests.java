package vn.thidua.standing.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.perCase;
import static vn.thidua.score.ExampleRules.rule;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.TieBreak;
import vn.thidua.campaign.Veto;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.LatePaper;
import vn.thidua.reconcile.Papers;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.standing.Standings;

/**
 * What is at stake in small random blocs, beside a second road: the papers themselves are changed as each answer would have
 * them, and all is scored, ranked, classed and awarded from them again.
 */
class StakesBruteForceTests {

    private static final List<String> ENTERED = List.of("a", "b", "c");
    private static final Map<String, Integer> MAXIMA = Map.of("a", 30, "b", 30, "c", 30);
    private static final Map<String, List<String>> SECTIONS = Map.of("1", List.of("a", "b"), "2", List.of("c"));
    private static final int LATEST = 3;

    private static final Rubric RUBRIC = aRubric(
                    section("1", "60", entered("a", "30"), entered("b", "30")),
                    section(
                            "2",
                            "40",
                            entered("c", "30"),
                            criterion("d", "10", rule("d", perCase("2", null), Effect.ADJUST, Source.REGISTER))))
            .veto(new Veto("v", "Nộp quá trễ", Veto.Cause.LATE, LATEST))
            .build();

    private static final AwardRule FLAG = new AwardRule(
            "CO",
            "Cờ thi đua",
            AwardRule.RecipientKind.COLLECTIVE,
            AwardRule.Basis.RANK,
            new AwardRule.Quota(1, null, Base.MEMBERS),
            null,
            List.of(),
            null);

    private static final Campaign CAMPAIGN =
            aCampaign().award(FLAG).tieBreak(TieBreak.Kind.SECTION, "1").build();

    /** The papers of one agency. */
    private record Papered(
            String agency,
            boolean received,
            int late,
            Map<String, Integer> self,
            Map<String, Integer> appraised,
            Set<String> reasoned) {

        Dossier dossier() {
            ExampleDossier dossier = aDossier(agency).daysLate(late);
            if (!received) {
                return dossier.notReceived().build();
            }
            ENTERED.forEach(code -> dossier.enters(code, String.valueOf(self.get(code))));
            appraised.forEach((code, score) ->
                    dossier.isGiven(code, String.valueOf(score), reasoned.contains(code) ? "có lý do" : ""));
            return dossier.build();
        }

        Papered appraisedAs(Map<String, Integer> others) {
            Map<String, Integer> all = new HashMap<>(appraised);
            all.putAll(others);
            return new Papered(agency, received, late, self, all, Set.copyOf(ENTERED));
        }

        Papered inTime() {
            return new Papered(agency, true, 0, self, appraised, reasoned);
        }
    }

    /** What a question could change, by the second road. */
    private record Expected(
            String agency,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            Stake.Weight weight) {}

    @Test
    void everyQuestionChangesWhatChangingThePapersChanges() {
        Map<Stake.Weight, Integer> met = new EnumMap<>(Stake.Weight.class);
        for (int seed = 0; seed < 400; seed++) {
            List<Papered> papers = random(new Random(seed));
            List<Stake> stakes = stakes(papers);
            List<Expected> expected = expected(papers);

            assertThat(stakes.stream().map(StakesBruteForceTests::told))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(StakesBruteForceTests::told).toList());
            assertThat(stakes)
                    .as("seed %d", seed)
                    .isSortedAccordingTo((one, other) -> one.weight() != other.weight()
                            ? one.weight().compareTo(other.weight())
                            : span(other).compareTo(span(one)));
            stakes.forEach(stake -> met.merge(stake.weight(), 1, Integer::sum));
        }
        assertThat(met.keySet()).containsExactly(Stake.Weight.values());
    }

    private static String told(Stake stake) {
        return told(new Expected(stake.agency(), stake.lowest(), stake.highest(), stake.weight()));
    }

    private static String told(Expected stake) {
        return stake.agency() + " " + plain(stake.lowest()) + " " + plain(stake.highest()) + " " + stake.weight();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "none" : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal span(Stake stake) {
        return stake.highest() == null
                ? BigDecimal.ZERO
                : stake.highest().subtract(Objects.requireNonNullElse(stake.lowest(), BigDecimal.ZERO));
    }

    private static List<Papered> random(Random random) {
        int members = 1 + random.nextInt(4);
        return IntStream.range(0, members)
                .mapToObj(number -> random("x" + number, random))
                .toList();
    }

    private static Papered random(String agency, Random random) {
        if (random.nextInt(8) == 0) {
            return new Papered(agency, false, 0, Map.of(), Map.of(), Set.of());
        }
        Map<String, Integer> self = new HashMap<>();
        Map<String, Integer> appraised = new HashMap<>();
        Set<String> reasoned =
                ENTERED.stream().filter(code -> random.nextBoolean()).collect(Collectors.toSet());
        for (String code : ENTERED) {
            int claimed = 24 + random.nextInt(7);
            self.put(code, claimed);
            if (random.nextInt(4) > 0) {
                appraised.put(code, claimed - random.nextInt(3));
            }
        }
        int late = random.nextInt(3) == 0 ? 1 + random.nextInt(LATEST + 2) : 0;
        return new Papered(agency, true, late, self, appraised, reasoned);
    }

    private static List<Stake> stakes(List<Papered> papers) {
        Bloc bloc = members(papers);
        List<Dossier> dossiers = papers.stream().map(Papered::dossier).toList();
        List<Scorecard> cards = new Scoring(CAMPAIGN).score(bloc, dossiers);
        BlocStandings table = new Standings(CAMPAIGN).stand(bloc, dossiers, cards, Set.of());
        ZonedDateTime due = ZonedDateTime.parse("2022-12-01T17:00+07:00[Asia/Ho_Chi_Minh]");
        List<LatePaper> late = papers.stream()
                .filter(paper -> paper.late() > 0)
                .map(paper -> new LatePaper(
                        paper.agency(),
                        InputKind.SELF_SCORE,
                        due,
                        due.plusDays(paper.late()),
                        paper.late(),
                        0,
                        Place.of("tu-cham.xlsx")))
                .toList();
        ComparedDossiers compared = new ComparedDossiers(
                dossiers,
                new Appraisers(bloc, List.of()),
                List.of(),
                List.of(),
                new Papers(late, List.of(), List.of()),
                List.of(),
                null);
        return new BlocReconciling(CAMPAIGN)
                .reconcile(table, compared, cards, Set.of())
                .stakes();
    }

    private static Bloc members(List<Papered> papers) {
        return bloc(RUBRIC, papers.stream().map(Papered::agency).toArray(String[]::new));
    }

    private static List<Expected> expected(List<Papered> papers) {
        List<Expected> expected = new ArrayList<>();
        for (Papered paper : papers) {
            questions(paper).forEach(answers -> expected(papers, paper, answers, expected));
        }
        return expected;
    }

    /** Of each question the papers as its answers would have them. */
    private static List<List<Papered>> questions(Papered paper) {
        List<List<Papered>> questions = new ArrayList<>();
        if (!paper.received()) {
            Papered full = new Papered(paper.agency(), true, 0, MAXIMA, Map.of(), Set.of());
            return List.of(List.of(full));
        }
        for (String code : ENTERED) {
            Integer given = paper.appraised().get(code);
            Integer claimed = paper.self().get(code);
            if (given != null && !given.equals(claimed) && !paper.reasoned().contains(code)) {
                questions.add(List.of(paper.appraisedAs(Map.of(code, claimed))));
            }
        }
        SECTIONS.forEach((section, codes) -> {
            List<String> open = codes.stream()
                    .filter(code -> !paper.appraised().containsKey(code))
                    .toList();
            if (!open.isEmpty()) {
                questions.add(List.of(
                        paper.appraisedAs(open.stream().collect(Collectors.toMap(code -> code, code -> 0))),
                        paper.appraisedAs(open.stream().collect(Collectors.toMap(code -> code, MAXIMA::get)))));
            }
        });
        if (paper.late() > 0) {
            questions.add(List.of(paper.inTime()));
        }
        return questions;
    }

    private static void expected(List<Papered> papers, Papered asked, List<Papered> answers, List<Expected> expected) {
        BlocStandings now = stand(papers);
        Stake.Weight weight = Stake.Weight.NOTHING;
        BigDecimal lowest = total(now, asked.agency());
        BigDecimal highest = lowest;
        for (Papered answer : answers) {
            BlocStandings then = stand(papers.stream()
                    .map(paper -> paper == asked ? answer : paper)
                    .toList());
            Stake.Weight changed = changed(now, then);
            weight = changed.compareTo(weight) < 0 ? changed : weight;
            BigDecimal total = Objects.requireNonNull(total(then, asked.agency()));
            lowest = lowest == null ? null : lowest.min(total);
            highest = highest == null ? total : highest.max(total);
        }
        boolean moved = !plain(lowest).equals(plain(highest));
        if (moved || weight != Stake.Weight.NOTHING) {
            expected.add(new Expected(asked.agency(), lowest, highest, weight));
        }
    }

    private static BlocStandings stand(List<Papered> papers) {
        Bloc bloc = members(papers);
        List<Dossier> dossiers = papers.stream().map(Papered::dossier).toList();
        return new Standings(CAMPAIGN).stand(bloc, dossiers, new Scoring(CAMPAIGN).score(bloc, dossiers), Set.of());
    }

    private static @Nullable BigDecimal total(BlocStandings table, String agency) {
        return of(table, agency).card().finalTotal();
    }

    private static Standing of(BlocStandings table, String agency) {
        return table.standings().stream()
                .filter(standing -> standing.agency().code().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static Stake.Weight changed(BlocStandings now, BlocStandings then) {
        Stake.Weight weight = Stake.Weight.NOTHING;
        for (Standing before : now.standings()) {
            Standing after = of(then, before.agency().code());
            if (!awards(before).equals(awards(after))) {
                return Stake.Weight.AWARD;
            }
            if (!Objects.equals(before.awardClass(), after.awardClass())) {
                weight = Stake.Weight.CLASS;
            } else if (!Objects.equals(before.rank(), after.rank()) && weight == Stake.Weight.NOTHING) {
                weight = Stake.Weight.RANK;
            }
        }
        return weight;
    }

    private static Set<String> awards(Standing standing) {
        return standing.awards().stream().map(AwardProposal::code).collect(Collectors.toSet());
    }
}
