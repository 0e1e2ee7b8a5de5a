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
import static vn.thidua.standing.ExampleStandings.of;
import static vn.thidua.standing.ExampleStandings.stand;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Basis;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;

class ProposingTests {

    private static final Rubric RUBRIC =
            aRubric(section("1", "100", entered("a", "100"))).build();
    private static final AwardRule FLAG = award("CO", "Cờ thi đua của UBND tỉnh", COLLECTIVE, RANK, count(1), "XS");
    private static final AwardRule CERTIFICATE =
            new AwardRule("BK", "Bằng khen", COLLECTIVE, RANK, percent("30"), null, List.of("CO"), "Điều 12");

    @Test
    void theRankingFillsTheQuota() {
        BlocStandings table = table(
                aCampaign().award(FLAG).award(CERTIFICATE),
                total("x", "90"),
                total("y", "95"),
                total("z", "85"),
                total("w", "80"));
        assertThat(awards(table)).containsExactly("CO:Đơn vị y", "BK:Đơn vị x");
        assertThat(of(table, "x").awards().get(0).rule())
                .isEqualTo("Hạng 2 của khối, xếp loại “Hoàn thành xuất sắc nhiệm vụ”; hạn mức 1 (Điều 12)");
        assertThat(of(table, "x").awards().get(0).state()).isEqualTo(AwardProposal.State.PROPOSED);
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void theMinimumClassHolds() {
        assertThat(awards(table(aCampaign().award(FLAG), total("x", "89"), total("y", "70"))))
                .isEmpty();
    }

    @Test
    void aTieAcrossTheQuotaIsLeftToTheBloc() {
        BlocStandings table = table(aCampaign().award(FLAG), total("x", "95"), total("y", "95"), total("z", "91"));
        assertThat(awards(table)).isEmpty();
        assertThat(table.notes())
                .containsExactly("Cờ thi đua của UBND tỉnh: còn 1 suất chưa đề xuất vì Đơn vị x, Đơn vị y đồng hạng 1"
                        + " ở ranh giới hạn mức; khối bình xét hoặc bỏ phiếu suy tôn");
    }

    @Test
    void thoseAboveATieKeepTheirProposal() {
        AwardRule two = award("BK", "Bằng khen", COLLECTIVE, RANK, count(2), null);
        BlocStandings table = table(aCampaign().award(two), total("x", "95"), total("y", "90"), total("z", "90"));
        assertThat(awards(table)).containsExactly("BK:Đơn vị x");
        assertThat(table.notes()).hasSize(1);
    }

    @Test
    void aTieWithinTheQuotaIsProposedAsAWhole() {
        AwardRule two = award("BK", "Bằng khen", COLLECTIVE, RANK, count(2), null);
        assertThat(awards(table(aCampaign().award(two), total("x", "95"), total("y", "95"), total("z", "90"))))
                .containsExactly("BK:Đơn vị x", "BK:Đơn vị y");
    }

    @Test
    void nominationsAreTakenByRankAndThenByList() {
        AwardRule individuals = award("GK_CN", "Giấy khen của Công đoàn", INDIVIDUAL, NOMINATION, count(3), "T");
        BlocStandings table = table(
                aCampaign().award(individuals),
                total("x", "85")
                        .nominates(INDIVIDUAL, "Cá nhân x1", "Giấy khen")
                        .nominates(INDIVIDUAL, "Cá nhân x2", "GK_CN"),
                total("y", "95")
                        .nominates(INDIVIDUAL, "Cá nhân y1", "giấy khen của công đoàn")
                        .nominates(INDIVIDUAL, "Cá nhân y2", "Giấy khen"),
                total("z", "70").nominates(INDIVIDUAL, "Cá nhân z1", "Giấy khen"));
        assertThat(awards(table)).containsExactly("GK_CN:Cá nhân y1", "GK_CN:Cá nhân y2", "GK_CN:Cá nhân x1");
        assertThat(of(table, "x").awards().get(0).rule()).contains("đơn vị đề nghị tại de-nghi.xlsx");
    }

    @Test
    void theWrittenFormChoosesAmongSeveralAwards() {
        AwardRule paper = award("GK", "Giấy khen", INDIVIDUAL, NOMINATION, count(5), null);
        AwardRule certificate = award("BK", "Bằng khen", INDIVIDUAL, NOMINATION, count(5), null);
        AwardRule collective = award("GK_TT", "Giấy khen tập thể", COLLECTIVE, NOMINATION, count(5), null);
        BlocStandings table = table(
                aCampaign().award(paper).award(certificate).award(collective),
                total("x", "85")
                        .nominates(INDIVIDUAL, "A", "BẰNG  KHEN của UBND tỉnh")
                        .nominates(INDIVIDUAL, "B", "Giấy khen")
                        .nominates(INDIVIDUAL, "C", "Huân chương")
                        .nominates(COLLECTIVE, "Tổ D", "Giấy khen"));
        assertThat(awards(table)).containsExactly("GK:B", "BK:A", "GK_TT:Tổ D");
    }

    @Test
    void nominationsOfEqualsAcrossTheQuotaAreLeftToTheBloc() {
        AwardRule one = award("GK", "Giấy khen", INDIVIDUAL, NOMINATION, count(1), null);
        BlocStandings table = table(
                aCampaign().award(one),
                total("x", "95").nominates(INDIVIDUAL, "A", "Giấy khen"),
                total("y", "95").nominates(INDIVIDUAL, "B", "Giấy khen"));
        assertThat(awards(table)).isEmpty();
        assertThat(table.notes()).singleElement().asString().contains("Đơn vị x, Đơn vị y đồng hạng 1");
    }

    @Test
    void anAgencyIsItselfHoweverItIsWrittenWhenAwardsExcludeOneAnother() {
        AwardRule paper = new AwardRule("GK", "Giấy khen", COLLECTIVE, NOMINATION, count(5), null, List.of("CO"), null);
        BlocStandings table = table(
                aCampaign().award(FLAG).award(paper),
                total("x", "95")
                        .nominates(COLLECTIVE, "ĐƠN VỊ X", "Giấy khen")
                        .nominates(COLLECTIVE, "Phòng 1", "Giấy khen"));
        assertThat(awards(table)).containsExactly("CO:Đơn vị x", "GK:Phòng 1");
    }

    @Test
    void theUnrankedAreNotProposed() {
        AwardRule paper = award("GK", "Giấy khen", INDIVIDUAL, NOMINATION, count(5), null);
        assertThat(awards(table(
                        aCampaign().award(paper), aDossier("x").notReceived().nominates(INDIVIDUAL, "A", "Giấy khen"))))
                .isEmpty();
    }

    private static AwardRule award(
            String code, String label, RecipientKind kind, Basis basis, Quota quota, @Nullable String minimumClass) {
        return new AwardRule(code, label, kind, basis, quota, minimumClass, List.of(), null);
    }

    private static Quota count(int count) {
        return new Quota(count, null, Classification.Base.MEMBERS);
    }

    private static Quota percent(String percent) {
        return new Quota(null, n(percent), Classification.Base.MEMBERS);
    }

    private static ExampleDossier total(String agency, String score) {
        return aDossier(agency).enters("a", score);
    }

    private static BlocStandings table(ExampleCampaign campaign, ExampleDossier... dossiers) {
        String[] members =
                Arrays.stream(dossiers).map(dossier -> dossier.build().agency()).toArray(String[]::new);
        return stand(campaign.build(), bloc(RUBRIC, members), dossiers);
    }
}
