package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.AwardRule.Basis.NOMINATION;
import static vn.thidua.campaign.AwardRule.Basis.RANK;
import static vn.thidua.campaign.AwardRule.RecipientKind.COLLECTIVE;
import static vn.thidua.campaign.AwardRule.RecipientKind.INDIVIDUAL;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.standing.ExampleStandings.awards;
import static vn.thidua.standing.ExampleStandings.ballot;
import static vn.thidua.standing.ExampleStandings.of;
import static vn.thidua.standing.ExampleStandings.stand;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.AwardDecision;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.BySize;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.AwardRule.Scope;
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.ingest.Ballot;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;

/** Who qualified, who was passed over, and by which rule. */
class AwardTraceTests {

    private static final Rubric RUBRIC =
            aRubric(section("1", "100", entered("a", "100"))).build();
    private static final BallotRule HALF =
            new BallotRule(null, 1, BallotRule.Sum.AT_MOST, new BallotRule.Minimum(n("50"), BallotRule.Base.VALID));

    @Test
    void everyoneIsToldWhatDecided() {
        BlocStandings table = table(
                aCampaign().award(flag("XS")),
                null,
                total("w", "95"),
                total("x", "92"),
                total("y", "85"),
                aDossier("z").notReceived());
        AwardTrace trace = table.traces().get(0);
        assertThat(trace.quota()).isEqualTo(1);
        assertThat(trace.quotaRule()).isEqualTo("tối đa 1");
        assertThat(told(trace))
                .containsExactlyInAnyOrder(
                        "w PROPOSED Hạng 1 của khối, xếp loại “Hoàn thành xuất sắc nhiệm vụ”; hạn mức 1",
                        "x null Đã hết hạn mức 1",
                        "y null Xếp loại “Hoàn thành tốt nhiệm vụ”, dưới mức tối thiểu “Hoàn thành xuất sắc nhiệm vụ”",
                        "z null Không xếp hạng: Chưa nộp bảng tự chấm điểm");
    }

    @Test
    void equalsAtTheEdgeAreAllPassedOverAndWhoStandsBehindThemToo() {
        BlocStandings table =
                table(aCampaign().award(flag(null)), null, total("x", "95"), total("y", "95"), total("z", "90"));
        assertThat(told(table.traces().get(0)))
                .containsExactly(
                        "x null 2 đơn vị bằng nhau mà chỉ còn 1 suất; khối bình xét hoặc bỏ phiếu suy tôn",
                        "y null 2 đơn vị bằng nhau mà chỉ còn 1 suất; khối bình xét hoặc bỏ phiếu suy tôn",
                        "z null Xếp sau các đơn vị bằng nhau ở ranh giới hạn mức");
    }

    @Test
    void theQuotaOfASharePrintsItsDenominator() {
        Quota share = new Quota(null, n("30"), Base.RANKED);
        BlocStandings table = table(
                aCampaign().award(award("BK", share, Terms.NONE)),
                null,
                total("w", "95"),
                total("x", "92"),
                total("y", "91"),
                total("z", "90"),
                aDossier("v").notReceived());
        assertThat(table.traces().get(0).quotaRule())
                .isEqualTo("30\u00a0% của 4 đơn vị được xếp hạng là 1 (làm tròn xuống)");
        assertThat(awards(table)).containsExactly("BK:Đơn vị w");
    }

    @Test
    void certificatesGoByTheSizeOfTheBloc() {
        Quota bySize =
                new Quota(null, null, Base.MEMBERS, List.of(new BySize(3, 3, 1), new BySize(4, null, 2)), List.of());
        AwardRule certificate = award("BK", bySize, Terms.NONE);
        assertThat(quota(certificate, "w", "x")).isEqualTo("0 khối 2 thành viên được 0");
        assertThat(quota(certificate, "w", "x", "y")).isEqualTo("1 khối 3 thành viên được 1");
        assertThat(quota(certificate, "w", "x", "y", "z")).isEqualTo("2 khối 4 thành viên được 2");
    }

    @Test
    void prerequisitesPassOverAndNameWhatIsMissing() {
        AwardRule again = award("CP", one(), requires(new Prerequisite(Prerequisite.Kind.HAD_LAST_YEAR, "CO")));
        AwardRule fresh = award("BK", one(), requires(new Prerequisite(Prerequisite.Kind.NOT_LAST_YEAR, "CO")));
        AwardRule first = award("LD", many(), requires(new Prerequisite(Prerequisite.Kind.LED_BLOC, "")));
        AwardRule chained = award("TT", many(), requires(new Prerequisite(Prerequisite.Kind.PROPOSED_FOR, "BK")));
        BlocStandings table = table(
                aCampaign()
                        .lastYear(new LastYear("x", 1, List.of("CO")))
                        .award(again)
                        .award(fresh)
                        .award(first)
                        .award(chained),
                null,
                total("x", "92"),
                total("w", "95"));
        assertThat(awards(table)).containsExactlyInAnyOrder("CP:Đơn vị x", "BK:Đơn vị w", "LD:Đơn vị w", "TT:Đơn vị w");
        assertThat(told(table.traces().get(0))).contains("w null Năm trước không được tặng CO");
        assertThat(told(table.traces().get(1))).contains("x null Năm trước đã được tặng CO");
        assertThat(told(table.traces().get(2))).contains("x null Không dẫn đầu khối (hạng 2)");
        assertThat(told(table.traces().get(3))).contains("x null Chưa được đề nghị Hình thức BK");
    }

    @Test
    void theRegisterOfEarlierYearsGoesBeforeTheRuleBook() {
        AwardRule again = award("CP", many(), requires(new Prerequisite(Prerequisite.Kind.HAD_LAST_YEAR, "CO")));
        AwardRule fresh = award("BK", many(), requires(new Prerequisite(Prerequisite.Kind.NOT_LAST_YEAR, "CO")));
        BlocStandings table = table(
                aCampaign()
                        .lastYear(new LastYear("x", 1, List.of("CO")))
                        .award(again)
                        .award(fresh),
                null,
                total("x", "92").hadLastYear("BK", 2),
                total("w", "95").hadLastYear("CO", 1));
        assertThat(awards(table)).containsExactly("CP:Đơn vị w", "BK:Đơn vị x");
        assertThat(told(table.traces().get(0)))
                .contains("x null Năm trước không được tặng CO (so-khen-thuong.xlsx!Sổ!C5)");
        assertThat(told(table.traces().get(1)))
                .contains("w null Năm trước đã được tặng CO (so-khen-thuong.xlsx!Sổ!C5)");
    }

    @Test
    void anEntryInTheRegisterOfDisciplinePassesOver() {
        Breaches grave = new Breaches(DisciplineScale.DEFAULT.form("CANH_CAO").orElseThrow(), null, true);
        AwardRule flag = award("CO", one(), requires(new Prerequisite(Prerequisite.Kind.NO_DISCIPLINE, "", grave)));
        BlocStandings table = table(
                aCampaign().award(flag),
                null,
                total("w", "95").isDisciplined("CANH_CAO", 1, false),
                total("x", "92").isDisciplined("KHIEN_TRACH", 1, false));
        assertThat(awards(table)).containsExactly("CO:Đơn vị x");
        assertThat(told(table.traces().get(0)))
                .contains("w null Có kỷ luật từ cảnh cáo trở lên: cảnh cáo, quyết định số 1/QĐ ngày 05/06/2022"
                        + " (so-ky-luat.xlsx!Sổ!C5)");
    }

    @Test
    void aComprehensiveAwardExcludesAllElseOfItsLevel() {
        AwardRule whole = award("BK", one(), new Terms(Scope.BLOC, "tỉnh", true, List.of()));
        AwardRule special = award("CD", one(), new Terms(Scope.BLOC, "tỉnh", false, List.of()));
        AwardRule elsewhere = award("NG", one(), new Terms(Scope.BLOC, "ngành", true, List.of()));
        BlocStandings table = table(
                aCampaign().award(whole).award(special).award(elsewhere), null, total("w", "95"), total("x", "92"));
        assertThat(awards(table)).containsExactlyInAnyOrder("BK:Đơn vị w", "NG:Đơn vị w", "CD:Đơn vị x");
        assertThat(told(table.traces().get(1)))
                .contains("w null Đã được đề nghị Hình thức BK; mỗi năm một hình thức toàn diện ở cấp tỉnh");
        AwardRule twoSpecial = award("C2", one(), new Terms(Scope.BLOC, "tỉnh", false, List.of()));
        assertThat(awards(table(aCampaign().award(special).award(twoSpecial), null, total("w", "95"))))
                .containsExactly("CD:Đơn vị w", "C2:Đơn vị w");
    }

    @Test
    void aProposalIsVotedOnceTheBallotReachesItsMinimumAndDecidedOnceADocumentSaysSo() {
        ExampleCampaign campaign = aCampaign().rankBy(RankBy.SCORE, HALF).award(flag(null));
        ExampleDossier[] sent = {total("w", "95"), total("x", "92")};
        assertThat(state(table(campaign, null, sent))).isEqualTo(AwardProposal.State.PROPOSED);
        assertThat(state(table(campaign, ballot(9, 9, 9, "w:4"), sent))).isEqualTo(AwardProposal.State.PROPOSED);
        BlocStandings voted = table(campaign, ballot(9, 9, 8, "w:4"), sent);
        assertThat(state(voted)).isEqualTo(AwardProposal.State.VOTED);
        assertThat(of(voted, "w").awards().get(0).rule()).endsWith("4/8 phiếu, tối thiểu 50\u00a0% số phiếu hợp lệ");
        BlocStandings decided = table(
                campaign.decided(new AwardDecision("CO", "w", null, "Quyết định số 1")), ballot(9, 9, 9, "w:4"), sent);
        assertThat(state(decided)).isEqualTo(AwardProposal.State.DECIDED);
        assertThat(of(decided, "w").awards().get(0).rule()).endsWith("; Quyết định số 1");
    }

    @Test
    void whoLacksVotesIsPassedOverOnceThereIsABallot() {
        AwardRule byVote = award("CO", one(), requires(new Prerequisite(Prerequisite.Kind.VOTED, "")));
        ExampleCampaign campaign = aCampaign().rankBy(RankBy.SCORE, HALF).award(byVote);
        ExampleDossier[] sent = {total("w", "95"), total("x", "92")};
        BlocStandings waiting = table(campaign, null, sent);
        assertThat(awards(waiting)).containsExactly("CO:Đơn vị w");
        assertThat(of(waiting, "w").awards().get(0).rule()).endsWith("; chờ bỏ phiếu suy tôn");
        BlocStandings voted = table(campaign, ballot(9, 9, 9, "w:4", "x:5"), sent);
        assertThat(awards(voted)).containsExactly("CO:Đơn vị x");
        assertThat(told(voted.traces().get(0)))
                .contains("w null Không đủ phiếu suy tôn (4/9 phiếu, tối thiểu 50\u00a0% số phiếu hợp lệ)");
    }

    @Test
    void withoutAMinimumOneVoteIsEnoughAndNoneIsNot() {
        BlocStandings table = table(
                aCampaign().award(award("BK", many(), Terms.NONE)),
                ballot(9, 9, 9, "w:0", "x:1"),
                total("w", "95"),
                total("x", "92"),
                total("y", "90"));
        assertThat(told(table.traces().get(0)))
                .extracting(line -> line.substring(0, line.indexOf(" Hạng")))
                .containsExactly("w PROPOSED", "x VOTED", "y PROPOSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VALID    | VOTED    | 8/10 phiếu, tối thiểu 50 % số phiếu hợp lệ
            RETURNED | VOTED    | 8/16 phiếu, tối thiểu 50 % số phiếu thu về
            ISSUED   | PROPOSED | 8/20 phiếu, tối thiểu 50 % số phiếu phát ra
            MEMBERS  | VOTED    | 8/2 phiếu, tối thiểu 50 % số thành viên của khối
            """)
    void theShareOfVotesIsTakenOfTheBaseThatIsNamed(BallotRule.Base base, AwardProposal.State expected, String words) {
        BallotRule half = new BallotRule(null, 1, BallotRule.Sum.UNCHECKED, new BallotRule.Minimum(n("50"), base));
        BlocStandings table = table(
                aCampaign().rankBy(RankBy.SCORE, half).award(award("BK", one(), Terms.NONE)),
                ballot(20, 16, 10, "w:8", "x:0"),
                total("w", "95"),
                total("x", "92"));
        assertThat(state(table)).isEqualTo(expected);
        if (expected == AwardProposal.State.VOTED) {
            assertThat(of(table, "w").awards().get(0).rule()).endsWith(words);
        }
    }

    /** Whichever of the two comes first in the rule book. */
    @Test
    void anAwardForTheWholeWorkIsNotGivenBesideAnotherOfItsLevelEither() {
        AwardRule part = award("CD", one(), new Terms(Scope.BLOC, "tỉnh", false, List.of()));
        AwardRule whole = award("BK", many(), new Terms(Scope.BLOC, "tỉnh", true, List.of()));
        BlocStandings table = table(aCampaign().award(part).award(whole), null, total("w", "95"), total("x", "92"));
        assertThat(awards(table)).containsExactlyInAnyOrder("CD:Đơn vị w", "BK:Đơn vị x");
        assertThat(told(table.traces().get(1)))
                .contains("w null Đã được đề nghị Hình thức CD; mỗi năm một hình thức toàn diện ở cấp tỉnh");
    }

    @Test
    void theVoteOnAnAgencySaysNothingOfAPersonInIt() {
        AwardRule person =
                new AwardRule("GK", "Giấy khen", INDIVIDUAL, NOMINATION, many(), null, List.of(), null, Terms.NONE);
        ExampleCampaign campaign =
                aCampaign().award(person).decided(new AwardDecision("GK", "w", "Cá nhân  B", "Quyết định số 2"));
        BlocStandings table = table(
                campaign,
                ballot(9, 9, 9, "w:9"),
                total("w", "95")
                        .nominates(INDIVIDUAL, "Cá nhân A", "Giấy khen")
                        .nominates(INDIVIDUAL, "Cá nhân B", "Giấy khen"));
        assertThat(of(table, "w").awards())
                .extracting(AwardProposal::state)
                .containsExactly(AwardProposal.State.PROPOSED, AwardProposal.State.DECIDED);
    }

    @Test
    void whereNothingWasReceivedNobodyIsProposedAndEveryoneIsTold() {
        BlocStandings table = table(
                aCampaign().award(flag(null)),
                null,
                aDossier("x").notReceived(),
                aDossier("y").notReceived());
        assertThat(awards(table)).isEmpty();
        assertThat(table.traces().get(0).candidates()).hasSize(2);
        assertThat(table.traces().get(0).proposed()).isEmpty();
    }

    private static AwardProposal.State state(BlocStandings table) {
        return of(table, "w").awards().get(0).state();
    }

    private static String quota(AwardRule award, String... members) {
        AwardTrace trace = table(
                        aCampaign().award(award),
                        null,
                        Arrays.stream(members)
                                .map(member -> aDossier(member).notReceived())
                                .toArray(ExampleDossier[]::new))
                .traces()
                .get(0);
        return trace.quota() + " " + trace.quotaRule();
    }

    private static List<String> told(AwardTrace trace) {
        return trace.candidates().stream()
                .map(candidate -> candidate.agency() + " " + candidate.state() + " " + candidate.rule())
                .toList();
    }

    private static Quota one() {
        return new Quota(1, null, Base.MEMBERS);
    }

    private static Quota many() {
        return new Quota(9, null, Base.MEMBERS);
    }

    private static Terms requires(Prerequisite required) {
        return new Terms(Scope.BLOC, null, false, List.of(required));
    }

    private static AwardRule flag(@Nullable String minimumClass) {
        return new AwardRule("CO", "Cờ thi đua", COLLECTIVE, RANK, one(), minimumClass, List.of(), null, Terms.NONE);
    }

    private static AwardRule award(String code, Quota quota, Terms terms) {
        return new AwardRule(code, "Hình thức " + code, COLLECTIVE, RANK, quota, null, List.of(), null, terms);
    }

    private static ExampleDossier total(String agency, String score) {
        return aDossier(agency).enters("a", score);
    }

    private static BlocStandings table(ExampleCampaign campaign, @Nullable Ballot ballot, ExampleDossier... dossiers) {
        String[] members =
                Arrays.stream(dossiers).map(dossier -> dossier.build().agency()).toArray(String[]::new);
        return stand(campaign.build(), bloc(RUBRIC, members), ballot, dossiers);
    }
}
