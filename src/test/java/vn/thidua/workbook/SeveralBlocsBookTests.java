package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.AwardRule.Basis.RANK;
import static vn.thidua.campaign.AwardRule.RecipientKind.COLLECTIVE;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.standing.ExampleStandings.ballot;
import static vn.thidua.standing.ExampleStandings.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.AwardRule.Scope;
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.NewVersions;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignAwards;
import vn.thidua.standing.Results;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.visual.Charts;

/** What the books say of votes, of awards over several blocs, and of blocs side by side. */
class SeveralBlocsBookTests {

    private static final Rubric OF_100 =
            aRubric(section("1", "100", entered("a", "100"))).build();
    private static final Rubric OF_50 =
            aRubric(section("1", "50", entered("a", "50"))).max("50").build();

    private final Results results = results();

    @Test
    void blocsUnderOneTableStandSideBySideAndTheOthersApart() {
        List<String> book = Dump.of(new CampaignWorkbook().write(results, List.of()));
        assertThat(book)
                .contains(
                        "Các khối!A7 = 1.0",
                        "Các khối!B7 = \"Đơn vị k2-1\"",
                        "Các khối!F7 = 96.0",
                        "Các khối!B8 = \"Đơn vị k1-1\"")
                .anyMatch(line -> line.contains("Khối k3: Không so với khối khác"))
                .anyMatch(line -> line.contains("thứ tự này không phải là hạng"));
    }

    @Test
    void awardsOfTheWholeCampaignNameTheirDenominator() throws IOException {
        byte[] bytes = new CampaignWorkbook().write(results, List.of());
        Files.write(Files.createDirectories(Path.of("target", "books")).resolve("several-blocs.xlsx"), bytes);
        assertThat(Dump.of(bytes))
                .contains("Khen thưởng!A2 = \"ĐỀ NGHỊ KHEN THƯỞNG CỦA CẢ ĐỢT\"")
                .anyMatch(line ->
                        line.contains("Cờ của Chính phủ: hạn mức 50\u00a0% của 3 đơn vị được đề nghị Cờ của tỉnh"
                                + " là 1 (làm tròn xuống); đề nghị 0."))
                .anyMatch(line -> line.contains("Không dẫn đầu khối (hạng 2)"));
    }

    @Test
    void votesHaveAColumnAndThePapersANote() throws IOException {
        byte[] bytes = new BlocWorkbook()
                .write(
                        results,
                        results.blocs().get(0),
                        new BlocBreaks(List.of(), List.of()),
                        ExampleBook.years(results),
                        Undertakings.OfBloc.NOTHING,
                        ExampleBook.explanations(results));
        Files.write(Files.createDirectories(Path.of("target", "books")).resolve("votes.xlsx"), bytes);
        List<String> book = Dump.of(bytes);
        assertThat(book)
                .contains("Xếp hạng!G6 = \"Số phiếu\"", "Xếp hạng!G7 = 7.0", "Xếp hạng!B7 = \"Đơn vị k1-2\"")
                .anyMatch(line ->
                        line.contains("Phiếu suy tôn: phát ra 9, thu về 9, hợp lệ 8 (kiem-phieu.xlsx!Kiểm phiếu!A9)."))
                .anyMatch(line -> line.contains("Khối trưởng các năm trước: 2021 – Đơn vị k1-2."))
                .anyMatch(line -> line.contains("Bàn giao: Đơn vị k1-1 (Khối trưởng năm 2022) trao cờ Khối trưởng cho"
                        + " Đơn vị k1-2 (Khối trưởng năm 2023)."))
                .noneMatch(line -> line.startsWith("Vì sao thứ hạng!"));
    }

    @Test
    void noPictureClaimsALeadInPointsWhereVotesRank() {
        assertThat(new Charts().ranking(results, results.blocs().get(0)).title())
                .isEqualTo("Đơn vị k1-2 dẫn đầu theo số phiếu suy tôn (7 phiếu)");
    }

    static Results results() {
        Bloc first = bloc("k1", OF_100);
        Campaign campaign = aCampaign()
                .rankBy(RankBy.BALLOT, BallotRule.DEFAULT)
                .award(award("CO", "Cờ của tỉnh", new Quota(1, null, Base.MEMBERS), Terms.NONE))
                .award(award(
                        "CP",
                        "Cờ của Chính phủ",
                        new Quota(null, n("50"), Base.AWARDED, List.of(), List.of("CO")),
                        new Terms(
                                Scope.CAMPAIGN,
                                null,
                                false,
                                List.of(new Prerequisite(Prerequisite.Kind.LED_BLOC, "")))))
                .bloc(first)
                .bloc(bloc("k2", OF_100))
                .bloc(bloc("k3", OF_50))
                .build();
        List<BlocStandings> tables = campaign.blocs().stream()
                .map(bloc -> stand(
                        campaign,
                        bloc,
                        bloc.equals(first) ? ballot(9, 9, 8, "k1-2:7", "k1-1:1") : null,
                        aDossier(bloc.code() + "-1").enters("a", bloc.code().equals("k2") ? "96" : "50"),
                        aDossier(bloc.code() + "-2").enters("a", "40")))
                .toList();
        return new Results(
                campaign,
                new Docket(null, List.of(), List.of()),
                tables,
                CampaignAwards.consider(campaign, tables, Map.of()),
                Map.of());
    }

    private static Bloc bloc(String code, Rubric rubric) {
        return new Bloc(
                code,
                "Khối " + code,
                code + "-1",
                null,
                List.of(ExampleCampaign.agency(code + "-1"), ExampleCampaign.agency(code + "-2")),
                rubric,
                new Rotation(null, null, List.of(new Rotation.Term(2021, code + "-2"))),
                NewVersions.COUNT);
    }

    private static AwardRule award(String code, String label, Quota quota, Terms terms) {
        return new AwardRule(code, label, COLLECTIVE, RANK, quota, null, List.of(), null, terms);
    }
}
