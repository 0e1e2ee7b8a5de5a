package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossiers;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.Standings;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.BlocReconciling;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.standing.breaks.Stake;

/** What the job stores of its scoring is read in either language: in Vietnamese as it would be said at once. */
class StoredSentencesTests {

    @TempDir
    static Path folder;

    private static TestHouse house;
    private static final List<Campaign> CAMPAIGNS = new ArrayList<>();

    @BeforeAll
    static void runOnce() {
        RuleBooks books = new RuleBooks(TestHouse.JOBS);
        house = TestHouse.rehearsal(TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"));
        assertThat(house.run()).as(house.printed()).isZero();
        books.ids().stream().map(books::read).forEach(CAMPAIGNS::add);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void vietnameseIsAsItWouldBeSaidAtOnce() {
        for (Campaign campaign : CAMPAIGNS) {
            for (Bloc bloc : campaign.blocs()) {
                assertThat(stored(campaign, bloc)).as(bloc.name()).isEqualTo(saidAtOnce(campaign, bloc));
            }
        }
    }

    @Test
    void englishIsToldWithTheNamesAndRemarksAsTheyAre() {
        assertThat(english("cdvc-khoi-1-2022"))
                .contains(
                        "Beyond the greatest share of 20% classed “Hoàn thành xuất sắc nhiệm vụ” (2 of 10 agencies)",
                        "“Hoàn thành tốt nhiệm vụ” not reached: discipline from warning upwards: warning, decision No."
                                + " 21/QĐ-ĐVM04 of 30 August 2022 (so-ky-luat.xlsx!Sổ kỷ luật!C6)",
                        "Self-score differs from the appraisal: 033 – Hội thảo, công trình",
                        "document No. 05/QĐ-KTĐ1 of 16 November 2022 by Khối thi đua số 1, valid until 23:59,"
                                + " 31 December 2022",
                        "Đơn vị mẫu 05: unclassed → Hoàn thành xuất sắc nhiệm vụ",
                        "Đơn vị mẫu 05: unranked → 1",
                        "Công trình chưa được nghiệm thu");
        assertThat(english("khoi-kh-vh-xh-2022"))
                .contains(
                        "Rank 1 of the bloc, class “Hoàn thành xuất sắc nhiệm vụ”; quota 1 (Nghị định số 91/2017/NĐ-CP,"
                                + " Điều 12); 5 of 8 votes, at least 50% of the valid votes needed",
                        "Deputy head (Sở Giáo dục và Đào tạo)",
                        "Not yet appraised: 1 criterion of section V – Chế độ báo cáo",
                        "Already proposed for Cờ thi đua của Ủy ban nhân dân tỉnh; not both at once",
                        "Late: pact report – Pact report");
    }

    /** Decisions on breaks quote codes, which must not depend on who reads. */
    @Test
    void codesAndContentsOfBreaksAreTheSameForEveryReader() {
        for (Campaign campaign : CAMPAIGNS) {
            for (Bloc bloc : campaign.blocs()) {
                assertThat(Language.ENGLISH.speak(() -> identities(campaign, bloc)))
                        .isEqualTo(identities(campaign, bloc));
            }
        }
    }

    private static List<String> identities(Campaign campaign, Bloc bloc) {
        return house.bean(BreakTables.class).read(campaign, bloc, null).breaks().stream()
                .map(Aged::found)
                .map(one -> one.key() + " " + one.code() + " " + one.content())
                .toList();
    }

    private static List<String> english(String id) {
        return CAMPAIGNS.stream()
                .filter(campaign -> campaign.id().equals(id))
                .flatMap(campaign -> campaign.blocs().stream()
                        .flatMap(bloc -> Language.ENGLISH.speak(() -> stored(campaign, bloc)).stream()))
                .toList();
    }

    private static List<String> stored(Campaign campaign, Bloc bloc) {
        BlocStandings table = house.bean(StandingTables.class).read(campaign, bloc);
        BlocBreaks broken = house.bean(BreakTables.class).read(campaign, bloc, null);
        return sentences(table, broken.breaks().stream().map(Aged::found).toList(), broken.stakes());
    }

    private static List<String> saidAtOnce(Campaign campaign, Bloc bloc) {
        Dossiers dossiers = house.bean(Dossiers.class);
        ComparedDossiers compared = dossiers.of(campaign, List.of(bloc)).get(0);
        Set<String> refused = dossiers.refused(campaign, List.of(bloc));
        List<Scorecard> cards = new Scoring(campaign).score(bloc, compared.dossiers(), compared.appraisers());
        BlocStandings table =
                new Standings(campaign).stand(bloc, compared.dossiers(), cards, refused, compared.ballot());
        BlocReconciling.Found found = new BlocReconciling(campaign).reconcile(table, compared, cards, refused);
        return sentences(table, found.breaks(), found.stakes());
    }

    private static List<String> sentences(BlocStandings table, List<Break> breaks, List<Stake> stakes) {
        List<String> sentences = new ArrayList<>(table.notes());
        table.standings().forEach(standing -> {
            sentences.add(String.valueOf(standing.tieBreak()));
            sentences.add(String.valueOf(standing.classReason()));
            standing.awards().forEach(award -> sentences.add(award.rule()));
            standing.card()
                    .criteria()
                    .forEach(score -> sentences.add(score.appraised().by()));
        });
        table.traces().forEach(trace -> {
            sentences.add(trace.quotaRule());
            trace.candidates().forEach(candidate -> sentences.add(candidate.rule()));
        });
        breaks.forEach(one -> {
            sentences.add(one.kind().label());
            sentences.add(one.subjectWords());
            sentences.add(one.counting().party());
            sentences.add(one.other().party());
            sentences.add(one.settled());
            sentences.add(one.waivedBy());
            sentences.add(one.waiverVoid());
            sentences.add(one.question());
        });
        stakes.forEach(stake -> {
            sentences.add(stake.question());
            sentences.addAll(stake.changes());
        });
        return sentences;
    }
}
