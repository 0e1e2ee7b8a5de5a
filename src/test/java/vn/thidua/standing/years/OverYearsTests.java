package vn.thidua.standing.years;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.Reorganisation.Kind.MERGED;
import static vn.thidua.campaign.Reorganisation.Kind.RENAMED;
import static vn.thidua.campaign.Reorganisation.Kind.SPLIT;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.aCriterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.capped;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.direct;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.EarlierYears.Merged;
import vn.thidua.campaign.Reorganisation;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.ExampleDossier;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.ExampleStandings;

/** The year is 2022; the table of 2021 is that of this year unless a test says otherwise. Every figure is worked out by hand. */
class OverYearsTests {

    private static final Rubric RUBRIC = rubric(entered("a", "60"), entered("b", "40"));

    @Test
    void underTheSameTableAllChangeIsReal() {
        BlocYears years = years(List.of(past("x 50 30", "y 55 30")), "x 58 32", "y 50 30");

        assertThat(years.before()).isEqualTo(2021);
        YearOnYear x = of(years, "x");
        assertThat(x.score()).satisfies(change("80", "80", "90"));
        assertThat(x.rank()).isEqualTo(new RankChange(2, 2, 2, 1, 1, true));
        assertThat(x.words()).isEqualTo("Tăng 10 điểm do kết quả; hạng 2 lên 1.");
        assertThat(of(years, "y").words()).isEqualTo("Giảm 5 điểm do kết quả; hạng 1 xuống 2.");
        assertThat(years.notes())
                .containsExactly("Bảng điểm so với năm 2021: cùng tiêu chí và điểm chuẩn."
                        + " Cách chấm thay đổi mà điểm chuẩn giữ nguyên thì nằm trong phần do kết quả.");
    }

    @Test
    void aChangedBaseStretchesWhatWasReached() {
        // a: 20 of 30 became 40 of 60; b: 60 of 70 became 34,2857142857 of 40.
        PastTable past = ExamplePast.table(2021, rubric(entered("a", "30"), entered("b", "70")), "x 20 60");
        ScoreChange score = of(years(List.of(past), "x 45 35"), "x").score();

        assertThat(score).satisfies(change("80", "74.2857142857", "80"));
        assertThat(score.real()).isEqualByComparingTo("5.7142857143");
        assertThat(score.rubric()).isEqualByComparingTo("-5.7142857143");
        assertThat(of(years(List.of(past), "x 45 35"), "x").words())
                .isEqualTo("Điểm không đổi: kết quả tăng 5,71, bảng điểm đổi làm giảm 5,71; vẫn hạng 1.");
        assertThat(years(List.of(past), "x 45 35").notes().get(0)).contains("2 tiêu chí đổi điểm chuẩn (a, b).");
    }

    @Test
    void newAndDroppedLinesAreTheTablesDoing() {
        // Dropped: c with 15 of 20. New: b with 18 of 40. Kept: a, from 50 of 80 stretched to 37,5 of 60, now 40.
        PastTable past = ExamplePast.table(2021, rubric(entered("a", "80"), entered("c", "20")), "x 50 15");
        BlocYears years = years(List.of(past), "x 40 18");

        assertThat(of(years, "x").score()).satisfies(change("65", "55.5", "58"));
        assertThat(of(years, "x").words())
                .isEqualTo("Giảm 7 điểm: kết quả tăng 2,5, bảng điểm đổi làm giảm 9,5; vẫn hạng 1.");
        assertThat(years.notes().get(0))
                .contains("1 tiêu chí đổi điểm chuẩn (a), 1 tiêu chí mới (b), 1 tiêu chí đã bỏ (c).");
    }

    @Test
    void aLineIsFoundUnderItsFormerCodesAndThoseAlone() {
        // b comes of c and d together, 10 of 20; what was called b is a now.
        Rubric now = rubric(
                aCriterion("a", "60", earn("a", direct("60"))).formerly("b").build(),
                aCriterion("b", "40", earn("b", direct("40")))
                        .formerly("c", "d")
                        .build());
        PastTable past = ExamplePast.table(
                2021,
                rubric(entered("b", "60"), entered("c", "15"), entered("d", "5"), entered("a", "20")),
                "x 55 8 2 20");
        YearOnYear x = of(years(aCampaign().build(), now, List.of(past), "x 57 30"), "x");

        assertThat(x.score()).satisfies(change("85", "75", "87"));
    }

    @Test
    void aCodeThatAnotherLineGaveUpIsANewLine() {
        // What was called a is c now; today's a is new, so that its 38 points are the table's doing.
        Rubric now = rubric(
                aCriterion("c", "60", earn("c", direct("60"))).formerly("a").build(), entered("a", "40"));
        YearOnYear x = of(years(aCampaign().build(), now, List.of(past("x 50 30")), "x 57 38"), "x");

        assertThat(x.score()).satisfies(change("80", "88", "95"));
    }

    @Test
    void aLineOfBonusesAloneIsNotStretched() {
        Rubric now = rubric(
                entered("a", "100"),
                aCriterion("t", "0", adjust("t.1", countRate("1", null))).build());
        Rubric then = rubric(entered("a", "95"), entered("t", "5"));
        PastTable past = ExamplePast.table(2021, then, "x 76 3");
        YearOnYear x = of(years(aCampaign().build(), now, List.of(past), "x 82 4"), "x");

        assertThat(x.score()).satisfies(change("79", "83", "86"));
    }

    @Test
    void aCapThatIsNewThisYearIsTheTablesDoing() {
        Rubric now = aRubric(capped("1", "100", "10", entered("a", "60"), entered("b", "40")))
                .build();
        PastTable past = past("x 50 30");
        YearOnYear x = of(years(aCampaign().build(), now, List.of(past), "x 50 35"), "x");

        assertThat(x.score()).as("80 becomes 90 at least, and 85 does too").satisfies(change("80", "90", "90"));
        assertThat(x.words()).startsWith("Tăng 10 điểm do bảng điểm đổi; ");
    }

    @Test
    void whoLeftAndWhoCameMovesRanksWithoutMovingAnybody() {
        // 2021: p, x, y, q, z. 2022: x, n, y, z. Only among x, y, z nothing changed.
        BlocYears years = years(
                List.of(past("p 60 40", "x 55 40", "y 50 40", "q 45 40", "z 40 40")),
                "x 55 40",
                "y 50 40",
                "z 40 40",
                "n 53 40");

        assertThat(of(years, "x").rank()).isEqualTo(new RankChange(2, 1, 1, 1, 1, true));
        assertThat(of(years, "y").rank()).isEqualTo(new RankChange(3, 2, 2, 2, 3, true));
        assertThat(of(years, "z").rank()).isEqualTo(new RankChange(5, 3, 3, 3, 4, true));
        assertThat(of(years, "x").words())
                .isEqualTo("Điểm không đổi; hạng 2 lên 1 do khối bớt 2, thêm 1 đơn vị được xếp hạng.");
        assertThat(of(years, "n").words()).isEqualTo("Năm 2021 không có trong bảng.");
        assertThat(of(years, "n").score()).isNull();
        assertThat(of(years, "n").rank()).isNull();
        assertThat(years.left()).containsExactly("Đơn vị p", "Đơn vị q");
    }

    @Test
    void aRankIsPartedIntoResultsTableAndMembers() {
        // Then: p 100, y 30+40=70, x 40+25=65, z 10+10=20. Under this year's table y and x change places: 60+20 >
        // 45+32.
        Rubric then = rubric(entered("a", "40"), entered("b", "60"));
        PastTable past = ExamplePast.table(2021, then, "p 40 60", "y 30 48", "x 40 30", "z 10 15");
        BlocYears years = years(List.of(past), "x 50 30", "y 60 40", "z 60 30");

        // x: 3rd of all, 2nd of three, 1st by the new table, 3rd by results.
        assertThat(of(years, "x").rank()).isEqualTo(new RankChange(3, 2, 1, 3, 3, true));
        assertThat(of(years, "x").words())
                .endsWith("vẫn hạng 3: kết quả làm xuống 2 bậc, bảng điểm đổi làm lên 1 bậc,"
                        + " khối bớt 1 đơn vị được xếp hạng làm lên 1 bậc.");
        assertThat(of(years, "z").rank()).isEqualTo(new RankChange(4, 3, 3, 2, 2, true));
        assertThat(of(years, "z").words())
                .endsWith("; hạng 4 lên 2, trong đó 1 bậc do khối bớt 1 đơn vị được xếp hạng.");
        assertThat(of(years, "y").rank()).isEqualTo(new RankChange(2, 1, 2, 1, 1, true));
    }

    @Test
    void equalRanksStayEqualWhereNothingPartsThem() {
        BlocYears years = years(List.of(past("x 50 30", "y 50 30", "z 40 30")), "x 50 30", "y 50 30", "z 50 30");

        assertThat(of(years, "x").rank()).isEqualTo(new RankChange(1, 1, 1, 1, 1, true));
        assertThat(of(years, "y").rank()).isEqualTo(new RankChange(1, 1, 1, 1, 1, true));
        assertThat(of(years, "z").rank()).isEqualTo(new RankChange(3, 3, 3, 1, 1, true));
    }

    @Test
    void whoHadNoRankIsNotCompared() {
        BlocYears years = years(List.of(past("x 50 30", "y -", "z 40 30")), "x 50 30", "y 50 35", "z -");

        assertThat(of(years, "y").score()).isNull();
        assertThat(of(years, "y").rank()).isNull();
        assertThat(of(years, "y").words()).isEqualTo("Năm 2021 không được xếp hạng, năm nay hạng 1.");
        assertThat(of(years, "z").score()).isNull();
        assertThat(of(years, "z").rank()).isNull();
        assertThat(of(years, "z").words()).isEqualTo("Năm nay không được xếp hạng; năm 2021 hạng 2, 70 điểm.");
        assertThat(of(years, "x").rank()).isEqualTo(new RankChange(1, 1, 1, 1, 2, true));
        assertThat(of(years, "x").words())
                .isEqualTo("Điểm không đổi; hạng 1 xuống 2 do khối bớt 1, thêm 1 đơn vị được xếp hạng.");
    }

    @Test
    void votesOfTheYearBeforeAreNotUndoneByTheTable() {
        PastTable byTotals = past("x 50 30", "y 55 30");
        List<PastStanding> turned = List.of(
                rank(byTotals.standings().get(0), 1), rank(byTotals.standings().get(1), 2));
        PastTable byVotes = new PastTable(2021, "đợt mẫu", "khoi-1", "Khối 1", RUBRIC.max(), byTotals.bases(), turned);
        BlocYears years = years(List.of(byVotes), "x 50 30", "y 55 30");

        assertThat(of(years, "x").rank()).isEqualTo(new RankChange(1, 1, 1, 2, 2, false));
        assertThat(years.notes().get(1)).startsWith("Thứ hạng năm 2021 không theo tổng điểm");
    }

    @Test
    void ofASheetOnlyTotalsAreCompared() {
        BlocYears years = years(
                List.of(ExamplePast.totals(2021, null, "Đơn vị y|1|90", "Đơn vị x|2|85.5", "Sở đã giải thể|3|70")),
                "x 58 32",
                "y 50 30");

        YearOnYear x = of(years, "x");
        assertThat(x.score())
                .isEqualTo(new ScoreChange(n("85.5"), n("85.5"), x.score().now(), ScoreChange.Basis.TOTALS));
        assertThat(x.rank()).isEqualTo(new RankChange(2, 2, 2, 1, 1, false));
        assertThat(x.words()).isEqualTo("Tăng 4,5 điểm (chỉ so được tổng điểm); hạng 2 lên 1.");
        assertThat(years.notes())
                .containsExactly("Năm 2021 chỉ có tổng điểm, nên không tách được phần do bảng điểm đổi.");
        assertThat(years.left()).containsExactly("Sở đã giải thể");
    }

    @Test
    void totalsUnderAnotherMaximumAreStretched() {
        YearOnYear x = of(years(List.of(ExamplePast.totals(2021, "120", "Đơn vị x|1|90")), "x 50 30"), "x");

        assertThat(x.score().basis()).isEqualTo(ScoreChange.Basis.MAXIMUM);
        assertThat(x.score().rescaled()).isEqualByComparingTo("75");
        assertThat(x.words()).startsWith("Giảm 10 điểm: kết quả tăng 5, thang điểm đổi làm giảm 15; ");
    }

    @Test
    void aSheetMayTellRanksAlone() {
        YearOnYear x = of(
                years(List.of(ExamplePast.totals(2021, null, "Đơn vị x|2|", "Đơn vị y|1|")), "x 50 30", "y 40 30"),
                "x");

        assertThat(x.score()).isNull();
        assertThat(x.words()).isEqualTo("Hạng 2 lên 1.");
    }

    @Test
    void aRenamedUnitIsComparedLikeAnyOther() {
        YearOnYear x = of(
                years(
                        campaign(Merged.AVERAGE, act(RENAMED, List.of("Đơn vị cu"), List.of("x"))),
                        RUBRIC,
                        List.of(past("cu 50 30", "y 55 30")),
                        "x 58 32",
                        "y 50 30"),
                "x");

        assertThat(x.by()).isEqualTo(RENAMED);
        assertThat(x.score()).satisfies(change("80", "80", "90"));
        assertThat(x.rank()).isEqualTo(new RankChange(2, 2, 2, 1, 1, true));
        assertThat(x.words()).isEqualTo("Trước là Đơn vị cu: tăng 10 điểm do kết quả; hạng 2 lên 1.");
        assertThat(x.series()).extracting(YearResult::units).containsExactly(List.of("Đơn vị cu"), List.of("Đơn vị x"));
    }

    @Test
    void aMergedUnitIsComparedWithTheAverageOfItsPredecessors() {
        // a 50 + 30 = 80 and b 55 + 35 = 90: on average 85; ranks are told and not compared.
        BlocYears years = years(
                campaign(Merged.AVERAGE, act(MERGED, List.of("a", "b"), List.of("x"))),
                RUBRIC,
                List.of(past("a 50 30", "b 55 35", "y 60 40")),
                "x 58 32",
                "y 60 40");
        YearOnYear x = of(years, "x");

        assertThat(x.by()).isEqualTo(MERGED);
        assertThat(x.then()).extracting(PastStanding::name).containsExactly("Đơn vị a", "Đơn vị b");
        assertThat(x.score()).satisfies(change("85.0000000000", "85.0000000000", "90"));
        assertThat(x.rank()).isNull();
        assertThat(x.words())
                .isEqualTo("Hợp nhất từ Đơn vị a (hạng 3, 80 điểm), Đơn vị b (hạng 2, 90 điểm):"
                        + " tăng 5 điểm do kết quả; không so thứ hạng.");
        assertThat(years.notes().get(1)).startsWith("Đơn vị hợp nhất được so với điểm bình quân");
        assertThat(of(years, "y").rank()).isEqualTo(new RankChange(1, 1, 1, 1, 1, true));
    }

    @Test
    void theSettingMayCompareAMergedUnitWithTheBestOrWithNone() {
        Reorganisation act = act(MERGED, List.of("a", "b"), List.of("x"));
        List<PastTable> past = List.of(past("a 50 30", "b 55 35"));

        assertThat(of(years(campaign(Merged.BEST, act), RUBRIC, past, "x 58 32"), "x")
                        .score())
                .satisfies(change("90", "90", "90"));
        YearOnYear none = of(years(campaign(Merged.NONE, act), RUBRIC, past, "x 58 32"), "x");
        assertThat(none.score()).isNull();
        assertThat(none.words())
                .isEqualTo("Hợp nhất từ Đơn vị a (hạng 2, 80 điểm), Đơn vị b (hạng 1, 90 điểm): không so thứ hạng.");
    }

    @Test
    void anEnglishReaderIsToldTheSame() {
        BlocYears years = Language.ENGLISH.speak(() -> years(
                campaign(Merged.AVERAGE, act(MERGED, List.of("a", "b"), List.of("x"))),
                RUBRIC,
                List.of(past("a 50 30", "b 55 35", "y 60 39")),
                "x 58 32",
                "y 60 40"));

        assertThat(of(years, "x").words())
                .isEqualTo("Merged from Đơn vị a (rank 3, 80 points), Đơn vị b (rank 2, 90 points):"
                        + " up 5 points from results; ranks are not compared.");
        assertThat(of(years, "y").words()).isEqualTo("Up 1 point from results; still rank 1.");
        assertThat(years.notes())
                .containsExactly(
                        "The rubric beside that of 2021: same criteria and bases. Where the way of scoring changed and the"
                                + " base did not, the change is told as one of results.",
                        "A merged agency is compared with the mean score of the agencies it was merged from;"
                                + " ranks are not compared.");
    }

    @Test
    void predecessorsWithoutRankAreShownAndLeftOutOfTheAverage() {
        YearOnYear x = of(
                years(
                        campaign(Merged.AVERAGE, act(MERGED, List.of("a", "b"), List.of("x"))),
                        RUBRIC,
                        List.of(past("a 50 30", "b -")),
                        "x 58 32"),
                "x");

        assertThat(x.score()).satisfies(change("80", "80", "90"));
        assertThat(x.words()).startsWith("Hợp nhất từ Đơn vị a (hạng 1, 80 điểm), Đơn vị b (không xếp hạng): ");
    }

    @Test
    void unitsThatWereOneAreBothComparedWithIt() {
        BlocYears years = years(
                campaign(Merged.AVERAGE, act(SPLIT, List.of("a"), List.of("x", "y"))),
                RUBRIC,
                List.of(past("a 50 30", "z 55 35")),
                "x 58 32",
                "y 40 30",
                "z 55 35");

        assertThat(of(years, "x").score()).satisfies(change("80", "80", "90"));
        assertThat(of(years, "y").score()).satisfies(change("80", "80", "70"));
        assertThat(of(years, "x").rank()).isNull();
        assertThat(of(years, "y").words())
                .isEqualTo("Tách từ Đơn vị a (hạng 2, 80 điểm): giảm 10 điểm do kết quả; không so thứ hạng.");
        assertThat(of(years, "z").rank())
                .as("1st of two, 1st of the one common, 2nd of three")
                .isEqualTo(new RankChange(1, 1, 1, 1, 1, true));
    }

    @Test
    void whoStoodInAnotherBlocIsComparedByPointsAlone() {
        PastTable home = past("x 50 30", "y 40 30");
        PastTable other = ExamplePast.table(2021, "khoi-2", RUBRIC, "z 55 30", "q 60 40");
        BlocYears years = years(List.of(other, home), "x 50 30", "y 40 30", "z 58 32");

        assertThat(of(years, "z").score()).satisfies(change("85", "85", "90"));
        assertThat(of(years, "z").rank()).isNull();
        assertThat(of(years, "z").words())
                .isEqualTo("Tăng 5 điểm do kết quả; không so thứ hạng, vì năm 2021 ở Khối khoi-2.");
        assertThat(of(years, "z").series().get(0).bloc()).isEqualTo("Khối khoi-2");
        assertThat(of(years, "x").rank()).isEqualTo(new RankChange(1, 1, 1, 1, 2, true));
        assertThat(years.left()).isEmpty();
    }

    @Test
    void withoutABlocOfTheSameCodeMostMembersDecide() {
        PastTable few = ExamplePast.table(2021, "khoi-7", RUBRIC, "x 50 30", "q 60 40");
        PastTable most = ExamplePast.table(2021, "khoi-8", RUBRIC, "y 40 30", "z 55 30");
        BlocYears years = years(List.of(few, most), "x 50 30", "y 40 30", "z 58 32");

        assertThat(of(years, "x").rank()).isNull();
        assertThat(of(years, "y").rank()).isNotNull();
    }

    @Test
    void allYearsKeptMakeASeriesAndTheLatestIsCompared() {
        BlocYears years = years(
                List.of(
                        ExamplePast.totals(2019, null, "Đơn vị x|2|70", "Đơn vị y|1|75"),
                        ExamplePast.table(2020, RUBRIC, "x 40 30"),
                        ExamplePast.totals(2023, null, "Đơn vị x|1|99")),
                "x 50 30",
                "y 40 30");

        assertThat(years.before()).isEqualTo(2020);
        assertThat(years.years()).containsExactly(2019, 2020);
        assertThat(years.notes().get(0))
                .isEqualTo("Không có kết quả năm 2021; so với năm gần nhất có kết quả là 2020.");
        assertThat(of(years, "x").series())
                .extracting(result -> result.year() + ":" + result.rank() + "/" + result.ranked())
                .containsExactly("2019:2/2", "2020:1/1", "2022:1/2");
        assertThat(of(years, "y").series()).extracting(YearResult::year).containsExactly(2019, 2022);
        assertThat(of(years, "y").words()).isEqualTo("Năm 2020 không có trong bảng.");
    }

    @Test
    void withoutEarlierYearsThereIsNothingToSay() {
        BlocYears years = years(List.of(), "x 50 30");

        assertThat(years.before()).isNull();
        assertThat(of(years, "x").words()).isEmpty();
        assertThat(of(years, "x").series()).hasSize(1);
        assertThat(years.years()).isEmpty();
    }

    private static Consumer<ScoreChange> change(String then, String rescaled, String now) {
        return score -> {
            assertThat(score.then()).isEqualByComparingTo(then);
            assertThat(score.rescaled()).isEqualByComparingTo(rescaled);
            assertThat(score.now()).isEqualByComparingTo(now);
            assertThat(score.basis()).isEqualTo(ScoreChange.Basis.CRITERIA);
        };
    }

    private static PastTable past(String... lines) {
        return ExamplePast.table(2021, RUBRIC, lines);
    }

    private static PastStanding rank(PastStanding standing, int rank) {
        return new PastStanding(
                standing.code(), standing.name(), rank, standing.total(), null, standing.scores(), Map.of(), null);
    }

    private static Rubric rubric(Criterion... criteria) {
        return aRubric(section("1", "100", criteria)).build();
    }

    private static Campaign campaign(Merged merged, Reorganisation... acts) {
        return aCampaign()
                .earlier(new EarlierYears(null, List.of(acts), merged, 10))
                .build();
    }

    private static Reorganisation act(Reorganisation.Kind kind, List<String> from, List<String> to) {
        return new Reorganisation(kind, from, to, LocalDate.of(2022, 3, 1), null);
    }

    private static YearOnYear of(BlocYears years, String agency) {
        return years.of(agency).orElseThrow();
    }

    private static BlocYears years(List<PastTable> tables, String... now) {
        return years(aCampaign().build(), RUBRIC, tables, now);
    }

    /** Each line the agency and what it enters; {@code x -} for one that sent nothing. */
    private static BlocYears years(Campaign settings, Rubric rubric, List<PastTable> tables, String... now) {
        String[] members = Arrays.stream(now).map(line -> line.split(" ")[0]).toArray(String[]::new);
        Bloc bloc = bloc(rubric, members);
        Campaign campaign = aCampaign().bloc(bloc).earlier(settings.earlier()).build();
        List<String> codes = rubric.allCriteria().map(Criterion::code).toList();
        BlocStandings standings = ExampleStandings.stand(
                campaign,
                bloc,
                Arrays.stream(now).map(line -> dossier(codes, line.split(" "))).toArray(ExampleDossier[]::new));
        return new OverYears(campaign).of(standings, tables, List.of());
    }

    private static ExampleDossier dossier(List<String> codes, String[] parts) {
        ExampleDossier dossier = aDossier(parts[0]);
        if (parts[1].equals("-")) {
            return dossier.notReceived();
        }
        for (int i = 1; i < parts.length; i++) {
            dossier.enters(codes.get(i - 1), parts[i]);
        }
        return dossier;
    }
}
