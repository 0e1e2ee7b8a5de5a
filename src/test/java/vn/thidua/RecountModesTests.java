package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.AwardRule.RecipientKind.COLLECTIVE;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.bonusSection;
import static vn.thidua.score.ExampleRubric.capped;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRubric.sectionOf;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.score.ExampleRules.perCase;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.BySize;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.AwardRule.Scope;
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Basis;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Demotion;
import vn.thidua.campaign.Classification.Edge;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.Classification.Level;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.LeaderSet;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.StandingRules;
import vn.thidua.campaign.TieBreak;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.PastAwardLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.OnRecord;
import vn.thidua.reconcile.Pact;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;
import vn.thidua.standing.AwardTraces;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignAwards;
import vn.thidua.standing.ExampleStandings;
import vn.thidua.standing.Recount;
import vn.thidua.standing.StandingTables;

/** Java and SQL come to the same order, classes, votes and quotas under every mode; few distinct figures make ties. */
class RecountModesTests {

    private static final int CAMPAIGNS = 40;

    private static final Rubric RUBRIC = aRubric(
                    sectionOf(
                            "1",
                            "90",
                            section("1.1", "60", entered("a", "60")),
                            section("1.2", "30", criterion("b", "30", adjust("b.1", countRate("1", null))))),
                    bonusSection("2", "10", entered("t", "10")))
            .build();

    /** With caps on a section and on the total, lines that can be waived, and lines that may not apply. */
    private static final Rubric CAPPED = aRubric(
                    sectionOf(
                            "1",
                            "100",
                            capped("1.1", "60", "10", entered("a", "60")),
                            section(
                                    "1.2",
                                    "40",
                                    criterion("b", "30", adjust("b.1", countRate("1", null))),
                                    criterion(
                                            "w",
                                            "10",
                                            adjust(
                                                    "w.w",
                                                    new Method.Waiver(List.of(adjust("w.1", perCase("5", null))))),
                                            adjust("w.2", perCase("4", null))))),
                    bonusSection("2", "10", entered("t", "10")))
            .bonus(Rubric.BonusPlace.INSIDE)
            .build();

    @TempDir
    static Path folder;

    private static TestHouse house;
    private static JdbcClient jdbc;

    @BeforeAll
    static void open() {
        house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"), "cdvc-khoi-1-2022");
        jdbc = house.bean(JdbcClient.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void bothCountsAgreeUnderEveryMode() {
        Random random = new Random(2022);
        for (int i = 0; i < CAMPAIGNS; i++) {
            Example example = new Example(random);
            example.store();
            assertThat(differences(example))
                    .as("campaign %s: %s", i, example.campaign)
                    .isEmpty();
        }
    }

    /** Each as the first to be asked, in blocs of seven with few distinct totals. */
    @ParameterizedTest
    @EnumSource
    void bothCountsAgreeUnderEveryTieBreak(TieBreak.Kind kind) {
        String code = kind == TieBreak.Kind.SECTION ? "1" : kind == TieBreak.Kind.CRITERION ? "a" : "";
        Random random = new Random(1122);
        int parted = 0;
        for (int i = 0; i < CAMPAIGNS / 5; i++) {
            Example example = new Example(random, RankBy.SCORE, 6, 6, List.of(new TieBreak(kind, code)));
            example.store();
            assertThat(differences(example)).as("campaign %s", i).isEmpty();
            parted += (int) example.tables.stream()
                    .flatMap(table -> table.standings().stream())
                    .filter(standing -> standing.tieBreak() != null)
                    .count();
        }
        assertThat(parted > 0).isEqualTo(kind != TieBreak.Kind.TOTAL);
    }

    @Test
    void everyFalsifiedOutcomeIsSeen() {
        Example example = new Example(new Random(7), RankBy.BALLOT, 5, 5);
        example.store();
        assertThat(differences(example)).isEmpty();
        falsified(example, "update standing set votes = votes + 1 where votes is not null", "số phiếu");
        falsified(example, "update vote_line set votes = votes + 1", "số phiếu");
        falsified(example, "update ballot set valid = 7 where valid = 9", "phiếu: lưu");
        falsified(example, "update standing set rank = rank + 1 where rank is not null", "hạng: lưu");
        falsified(example, "update award_trace set quota = quota + 1 where bloc <> ''", "hạn mức lưu");
        falsified(example, "update award_trace set quota = quota + 1 where bloc = ''", "Cả đợt");
        falsified(example, "delete from award_proposal", "không khớp");
        falsified(example, "update award_candidate set state = 'DECIDED' where state is not null", "không khớp");
        falsified(
                example,
                "update standing set class = 'KHT' where class = 'XS' or class = 'T'",
                "dưới mức xếp loại tối thiểu");
        falsified(
                example,
                "insert into award_proposal select campaign, agency, 99, 'CO', '', 'COLLECTIVE', agency, 'PROPOSED', ''"
                        + " from standing where rank is not null",
                "CO: hạn mức");
    }

    /** What a campaign does not ask for is not seen in it; among some campaigns there is one that asks. */
    @Test
    void everyFalsifiedRegisterIsSeenWhereItMatters() {
        seenInSome("delete from discipline_line", "xếp loại: lưu");
        seenInSome("update discipline_line set self_detected = not self_detected", "xếp loại: lưu");
        seenInSome(
                "insert into discipline_line select file_id, 100 + row_number() over (), s.agency, 'KHAI_TRU', null,"
                        + " 'x', 1, false from submission, standing s where kind = 'DISCIPLINE' and file_id ="
                        + " (select max(file_id) from discipline_line)",
                "LN: đề nghị không đủ điều kiện");
        seenInSome(
                "insert into discipline_line select file_id, 100 + row_number() over (), s.agency, 'KHAI_TRU', null,"
                        + " 'x', 1, true from submission, standing s where kind = 'DISCIPLINE' and file_id ="
                        + " (select max(file_id) from discipline_line)",
                "LN: đề nghị không đủ điều kiện");
        seenInSome("update past_award_line set award = 'BK' where year = 2021", "LN: đề nghị không đủ điều kiện");
        seenInSome(
                "update past_award_line set rank = 9 - rank where rank is not null",
                "hạng: lưu",
                campaign -> campaign.tieBreaks().stream()
                        .findFirst()
                        .filter(step -> step.kind() == TieBreak.Kind.LAST_YEAR_RANK)
                        .isPresent());
        seenInSome("update standing set rank = rank + 1 where rank is not null", "CP: đề nghị không đủ điều kiện");
        seenInSome("update standing set votes = 0 where votes is not null", "BK: đề nghị không đủ điều kiện");
        seenInSome("update standing set votes = 4 where votes is not null", "BK: đề nghị không đủ điều kiện");
        seenInSome("update award_candidate set state = null where bloc <> ''", "CP: đề nghị không đủ điều kiện");
        seenInSome("update filing set outcome = 'SUPERSEDED'", "xếp loại: lưu");
        seenInSome("update pact_line set actual = 9 - actual", "hạng: lưu", RecountModesTests::asksForPacts);
        seenInSome("update pact_line set key = key || ordinal", "hạng: lưu", RecountModesTests::asksForPacts);
    }

    private static boolean asksForPacts(Campaign campaign) {
        return campaign.tieBreaks().stream()
                .findFirst()
                .filter(step -> step.kind() == TieBreak.Kind.PACT_ACHIEVEMENT)
                .isPresent();
    }

    private static void seenInSome(String sql, String told) {
        seenInSome(sql, told, campaign -> true);
    }

    private static void seenInSome(String sql, String told, Predicate<Campaign> asking) {
        List<Example> examples = IntStream.range(0, 10 * CAMPAIGNS)
                .mapToObj(seed -> new Example(new Random(seed)))
                .filter(example -> asking.test(example.campaign))
                .limit(CAMPAIGNS)
                .toList();
        for (Example example : examples) {
            example.store();
            assertThat(differences(example)).isEmpty();
            jdbc.sql(sql).update();
            if (differences(example).stream().anyMatch(line -> line.contains(told))) {
                return;
            }
        }
        throw new AssertionError("Not seen in any campaign: " + sql);
    }

    private static void falsified(Example example, String sql, String told) {
        example.store();
        assertThat(jdbc.sql(sql).update()).as(sql).isPositive();
        assertThat(differences(example)).as(sql).anyMatch(line -> line.contains(told));
    }

    private static List<String> differences(Example example) {
        return house.bean(Recount.class).differences(example.campaign, example.campaign.blocs());
    }

    /** A campaign of two blocs with whatever settings and figures come. */
    private static final class Example {
        private final Random random;
        private final Campaign campaign;
        private final List<BlocStandings> tables = new ArrayList<>();
        private final List<@Nullable Ballot> ballots = new ArrayList<>();
        private final Map<String, OnRecord> onRecord = new HashMap<>();
        private final Map<String, Pact> pacts = new HashMap<>();

        Example(Random random) {
            this(random, pick(random, RankBy.values()), random.nextInt(7), random.nextInt(7));
        }

        Example(Random random, RankBy mode, int first, int second) {
            this(random, mode, first, second, null);
        }

        /** @param forced the tie-breaks; {@code null} for whatever come */
        Example(Random random, RankBy mode, int first, int second, @Nullable List<TieBreak> forced) {
            this.random = random;
            List<Bloc> blocs = List.of(
                    members("k1", first + 1, pick(random, RUBRIC, CAPPED)),
                    members("k2", second + 1, pick(random, RUBRIC, CAPPED)));
            ExampleCampaign made = aCampaign()
                    .bloc(blocs.get(0))
                    .bloc(blocs.get(1))
                    .classification(classification())
                    .standing(rules(mode, blocs))
                    .indicator(new Indicator(
                            "CT", "Quá hạn", null, List.of(), List.of(), Indicator.Direction.AT_MOST, null));
            (forced == null ? tieBreaks() : forced).forEach(step -> made.tieBreak(step.kind(), step.code()));
            awards().forEach(made::award);
            campaign = made.build();
            for (Bloc bloc : blocs) {
                Ballot ballot = mode == RankBy.SCORE && random.nextBoolean() ? null : ballot(bloc);
                ballots.add(ballot);
                tables.add(ExampleStandings.stand(campaign, bloc, ballot, dossiers(bloc)));
            }
        }

        private static Bloc members(String code, int count, Rubric rubric) {
            return new Bloc(
                    code,
                    "Khối " + code,
                    code + "-0",
                    null,
                    IntStream.range(0, count)
                            .mapToObj(i -> ExampleCampaign.agency(code + "-" + i))
                            .toList(),
                    rubric);
        }

        private Classification classification() {
            Gate gate = new Gate(pick(random, Level.values()), n("" + pick(random, 70, 85)));
            Edge edge = pick(random, Edge.values());
            Ceiling ceiling = new Ceiling(
                    n("" + pick(random, 0, 20, 40, 50, 100)),
                    pick(random, Base.MEMBERS, Base.RANKED),
                    edge,
                    edge == Edge.TIE_BREAK ? steps() : List.of());
            return new Classification(
                    pick(random, Basis.values()),
                    List.of(
                            new AwardClass("XS", "Xuất sắc", n("90"), random.nextBoolean() ? gate : null, without()),
                            new AwardClass("T", "Tốt", n("80"), random.nextBoolean() ? gate : null, without()),
                            new AwardClass("HT", "Hoàn thành", n("50"), null),
                            new AwardClass("KHT", "Không", null, null)),
                    random.nextInt(4) == 0 ? null : ceiling,
                    pick(random, Demotion.values()));
        }

        private List<Breaches> without() {
            return random.nextBoolean() ? List.of() : List.of(breaches());
        }

        private Breaches breaches() {
            DisciplineForm from = DisciplineScale.DEFAULT
                    .form(pick(random, "KHIEN_TRACH", "CANH_CAO"))
                    .orElseThrow();
            return new Breaches(from, null, random.nextBoolean());
        }

        private StandingRules rules(RankBy mode, List<Bloc> blocs) {
            BallotRule.Minimum minimum = new BallotRule.Minimum(n("50"), pick(random, BallotRule.Base.values()));
            BigDecimal from = mode == RankBy.SCORE_THEN_BALLOT && random.nextBoolean() ? n("85") : null;
            BallotRule rule = new BallotRule(from, null, BallotRule.Sum.AT_MOST, random.nextBoolean() ? minimum : null);
            List<LastYear> lastYear = blocs.stream()
                    .flatMap(bloc -> bloc.members().stream())
                    .filter(agency -> random.nextBoolean())
                    .map(agency -> new LastYear(
                            agency.code(), 1 + random.nextInt(3), random.nextBoolean() ? List.of("CO") : List.of()))
                    .toList();
            return new StandingRules(mode, rule, LeaderSet.EVERYONE, lastYear, List.of());
        }

        private List<TieBreak> tieBreaks() {
            return random.nextInt(3) == 0 ? List.of() : steps();
        }

        private List<TieBreak> steps() {
            List<TieBreak> steps = new ArrayList<>(List.of(
                    new TieBreak(TieBreak.Kind.SECTION, "1"),
                    new TieBreak(TieBreak.Kind.CRITERION, "a"),
                    new TieBreak(TieBreak.Kind.FEWER_DEDUCTIONS, ""),
                    new TieBreak(TieBreak.Kind.BONUS, ""),
                    new TieBreak(TieBreak.Kind.LAST_YEAR_RANK, ""),
                    new TieBreak(TieBreak.Kind.PACT_ACHIEVEMENT, ""),
                    new TieBreak(TieBreak.Kind.TOTAL, ""),
                    new TieBreak(TieBreak.Kind.BALLOT, "")));
            Collections.shuffle(steps, random);
            return steps.subList(0, 1 + random.nextInt(2));
        }

        private List<AwardRule> awards() {
            Quota bySize = new Quota(
                    null, null, Base.MEMBERS, List.of(new BySize(2, 3, 1), new BySize(5, null, 3)), List.of());
            Quota share = new Quota(null, n("30"), pick(random, Base.MEMBERS, Base.RANKED));
            Quota whole = new Quota(null, n("50"), pick(random, Base.values()), List.of(), List.of("CO", "BK"));
            return List.of(
                    award("CO", new Quota(1, null, Base.MEMBERS), "T", Terms.NONE),
                    award(
                            "BK",
                            pick(random, bySize, share),
                            null,
                            new Terms(
                                    Scope.BLOC,
                                    "tỉnh",
                                    random.nextBoolean(),
                                    List.of(new Prerequisite(
                                            pick(random, Prerequisite.Kind.VOTED, Prerequisite.Kind.NOT_LAST_YEAR),
                                            "CO")))),
                    award(
                            "LN",
                            share,
                            null,
                            new Terms(
                                    Scope.BLOC,
                                    null,
                                    false,
                                    List.of(
                                            new Prerequisite(Prerequisite.Kind.HAD_LAST_YEAR, "CO"),
                                            new Prerequisite(Prerequisite.Kind.NO_DISCIPLINE, "", breaches())))),
                    award("GK", share, null, new Terms(Scope.BLOC, "tỉnh", false, List.of())),
                    award(
                            "CP",
                            whole,
                            null,
                            new Terms(
                                    Scope.CAMPAIGN,
                                    null,
                                    false,
                                    List.of(new Prerequisite(
                                            pick(random, Prerequisite.Kind.LED_BLOC, Prerequisite.Kind.PROPOSED_FOR),
                                            "CO")))));
        }

        private static AwardRule award(String code, Quota quota, @Nullable String least, Terms terms) {
            return new AwardRule(
                    code, "Hình thức " + code, COLLECTIVE, AwardRule.Basis.RANK, quota, least, List.of(), null, terms);
        }

        private ExampleDossier[] dossiers(Bloc bloc) {
            return bloc.members().stream()
                    .map(agency -> {
                        ExampleDossier dossier = aDossier(agency.code())
                                .enters("a", "" + pick(random, -60, 40, 42, 51, 59, 60, 90))
                                .enters("t", "" + pick(random, 0, 1, 10));
                        if (random.nextInt(4) == 0) {
                            dossier.declaresNotApplicable("b");
                        } else {
                            dossier.enters("b", "" + pick(random, 20, 21, 25, 30, 31, 32));
                        }
                        if (bloc.rubric() == CAPPED) {
                            dossier.reports("w.w", pick(random, "0", "1"))
                                    .reports("w.1", pick(random, "0", "1"))
                                    .reports("w.2", pick(random, "0", "1"));
                        }
                        appraised(dossier);
                        registered(dossier);
                        pacts.put(agency.code(), pact(agency.code()));
                        dossier.pact(pacts.get(agency.code()));
                        onRecord.put(agency.code(), dossier.build().onRecord());
                        return random.nextInt(6) == 0 ? dossier.notReceived() : dossier;
                    })
                    .toArray(ExampleDossier[]::new);
        }

        /** Not at all, in one line, in all, or in all but what the council agreed on. */
        private void appraised(ExampleDossier dossier) {
            int how = random.nextInt(4);
            if (how > 0) {
                dossier.isGiven("a", "" + pick(random, 42, 50, 60), "đã xem");
            }
            if (how > 1) {
                dossier.isGiven("t", "" + pick(random, 0, 10), "đã xem").isGiven("w", "6", "đã xem");
            }
            if (how == 2) {
                dossier.isGiven("b", "" + pick(random, 20, 30), "đã xem");
            } else if (how == 3) {
                dossier.isAgreed("b", null, "" + pick(random, 20, 30), "đã họp");
            }
        }

        /** The book's indicator and two targets of the agency's own, each signed, reported, both or neither. */
        private Pact pact(String agency) {
            List<PactLine> signed = new ArrayList<>();
            List<PactLine> reported = new ArrayList<>();
            for (String label : List.of("CT", "1) Trồng cây", "Hiến máu")) {
                if (random.nextBoolean()) {
                    signed.add(target(agency, label, pick(random, "", "cây")));
                }
                if (random.nextInt(3) > 0) {
                    reported.add(target(agency, label.replace("1) ", ""), pick(random, "", "cây", "ha")));
                }
            }
            return Pact.of(campaign, signed, reported);
        }

        private PactLine target(String agency, String label, String unit) {
            return new PactLine(
                    agency,
                    label.equals("CT") ? "CT" : null,
                    label,
                    unit,
                    random.nextInt(4) == 0 ? pick(random, Indicator.Direction.values()) : null,
                    stated(pick(random, "1", "2", null)),
                    stated(pick(random, "0", "1", "2", "3", null)),
                    null,
                    "",
                    Place.of("giao-uoc.xlsx"));
        }

        private static @Nullable Stated stated(@Nullable String value) {
            return value == null ? null : new Stated(n(value), Place.of("giao-uoc.xlsx"));
        }

        private void registered(ExampleDossier dossier) {
            if (random.nextInt(3) > 0) {
                dossier.isWatched();
            }
            if (random.nextInt(3) == 0) {
                dossier.isDisciplined(pick(random, "KHIEN_TRACH", "CANH_CAO", "KHAI_TRU"), 1, random.nextBoolean());
            }
            if (random.nextInt(3) == 0) {
                dossier.hadLastYear(pick(random, "CO", "BK"), pick(random, null, 1, 2));
            }
        }

        private @Nullable Ballot ballot(Bloc bloc) {
            int kind = random.nextInt(6);
            if (kind == 0) {
                return null;
            }
            int valid = kind == 1 ? 0 : 9;
            String[] votes = bloc.members().stream()
                    .limit(Math.max(1, bloc.members().size() - 1L))
                    .map(agency -> agency.code() + ":" + (valid == 0 ? 0 : pick(random, 0, 2, 4, 5, 5)))
                    .toArray(String[]::new);
            return ExampleStandings.ballot(10, 9, valid, votes);
        }

        /** Puts all into the tables as a run would, an older ballot before the one that counts. */
        void store() {
            jdbc.sql("delete from campaign_book").update();
            house.bean(StandingTables.class).prepare(campaign);
            house.bean(StandingTables.class)
                    .write(
                            campaign,
                            tables.stream()
                                    .map(table -> new StandingTables.Made(table, "x"))
                                    .toList());
            for (String table : List.of("vote_line", "ballot", "filing", "submission", "received_file", "archive")) {
                jdbc.sql("delete from " + table).update();
            }
            for (int i = 0; i < ballots.size(); i++) {
                Ballot ballot = ballots.get(i);
                if (ballot != null) {
                    Ballot older = ExampleStandings.ballot(
                            3, 3, 3, ballot.votes().get(0).agency() + ":3");
                    file(i, 0, older);
                    file(i, 1, ballot);
                }
            }
            storeRegisters();
            storePacts();
            house.bean(AwardTraces.class)
                    .writeOfCampaign(campaign, CampaignAwards.consider(campaign, tables, onRecord));
        }

        /** Two registers of each kind: the same decisions in both, the older ranks in the older one. */
        private void storeRegisters() {
            for (int day = 1; day < 3; day++) {
                long discipline = file("so-ky-luat-" + day + ".xlsx", 80L + day, InputKind.DISCIPLINE, day);
                long years = file("so-khen-thuong-" + day + ".xlsx", 90L + day, InputKind.PAST_AWARD, day);
                int n = 0;
                for (OnRecord record : onRecord.values()) {
                    for (DisciplineLine line : record.discipline().entries()) {
                        jdbc.sql("insert into discipline_line values (?, ?, ?, ?, ?, ?, ?, ?)")
                                .params(
                                        discipline,
                                        n++,
                                        line.agency(),
                                        line.form().code(),
                                        line.decidedOn(),
                                        line.number(),
                                        line.persons(),
                                        line.selfDetected())
                                .update();
                    }
                    for (PastAwardLine line : record.lastYear()) {
                        jdbc.sql("insert into past_award_line values (?, ?, ?, ?, ?, ?, ?, '')")
                                .param(years)
                                .param(n++)
                                .param(line.agency())
                                .param(day == 1 ? line.year() - 1 : line.year())
                                .param(line.written())
                                .param(line.award())
                                .param(line.rank())
                                .update();
                    }
                }
            }
        }

        /** Two pacts and two reports; what the older ones say is all kept. */
        private void storePacts() {
            for (int day = 1; day < 3; day++) {
                long signed = file("giao-uoc-" + day + ".xlsx", 100L + day, InputKind.PACT, day);
                long reported = file("bao-cao-" + day + ".xlsx", 110L + day, InputKind.PACT_REPORT, day);
                int n = 0;
                for (Pact pact : pacts.values()) {
                    for (PactLine line : pact.signed()) {
                        store(signed, n++, line, day == 1 ? n("1") : PactLine.value(line.actual()));
                    }
                    for (PactLine line : pact.reported()) {
                        store(reported, n++, line, day == 1 ? n("1") : PactLine.value(line.actual()));
                    }
                }
            }
        }

        private static void store(long file, int ordinal, PactLine line, @Nullable BigDecimal actual) {
            jdbc.sql("""
                            insert into pact_line (file_id, ordinal, agency, indicator, label, unit, direction, plan, actual,
                                                   note, key, unit_key)
                            values (:file, :ordinal, :agency, :indicator, :label, :unit, :direction, :plan, :actual, '',
                                    :key, :unitKey)
                            """)
                    .param("file", file)
                    .param("ordinal", ordinal)
                    .param("agency", line.agency())
                    .param("indicator", line.indicator())
                    .param("label", line.label())
                    .param("unit", line.unit())
                    .param(
                            "direction",
                            line.direction() == null ? null : line.direction().name())
                    .param("plan", PactLine.value(line.plan()))
                    .param("actual", actual)
                    .param("key", line.key())
                    .param("unitKey", Indicator.unitKey(line.unit()))
                    .update();
        }

        private long file(String path, long number, InputKind kind, int day) {
            String sha = String.format("%064x", number);
            jdbc.sql("insert into archive values (?, '')").param(sha).update();
            long id = jdbc.sql("insert into received_file (campaign, path, sha256, first_seen)"
                            + " values (?, ?, ?, now()) returning id")
                    .params(campaign.id(), path, sha)
                    .query(Long.class)
                    .single();
            jdbc.sql("insert into submission (file_id, reader, kind) values (?, 'x', ?)")
                    .params(id, kind.name())
                    .update();
            jdbc.sql("insert into filing (file_id, outcome, received_at, days_late)"
                            + " values (?, 'COUNTED', timestamptz '2022-12-01' + ? * interval '1 day', 0)")
                    .params(id, day)
                    .update();
            return id;
        }

        private void file(int bloc, int day, Ballot ballot) {
            long id = file("kiem-phieu-" + bloc + day + ".xlsx", bloc * 10L + day, InputKind.BALLOT, day);
            jdbc.sql("insert into ballot (file_id, issued, returned, valid) values (?, ?, ?, ?)")
                    .params(id, ballot.issued(), ballot.returned(), ballot.valid())
                    .update();
            for (int i = 0; i < ballot.votes().size(); i++) {
                jdbc.sql("insert into vote_line (file_id, ordinal, agency, votes) values (?, ?, ?, ?)")
                        .params(
                                id,
                                i,
                                ballot.votes().get(i).agency(),
                                ballot.votes().get(i).votes())
                        .update();
            }
        }
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
