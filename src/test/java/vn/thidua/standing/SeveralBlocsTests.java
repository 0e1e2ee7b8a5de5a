package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.AwardRule.Basis.RANK;
import static vn.thidua.campaign.AwardRule.RecipientKind.COLLECTIVE;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.agency;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.standing.ExampleStandings.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.AwardRule.Scope;
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.Rubric;

/** What only several blocs together decide, and what may be compared between them. */
class SeveralBlocsTests {

    private static final Rubric OF_100 =
            aRubric(section("1", "100", entered("a", "100"))).build();
    private static final Rubric OF_50 =
            aRubric(section("1", "50", entered("a", "50"))).max("50").build();

    private static final AwardRule FLAG = new AwardRule(
            "CO", "Cờ của tỉnh", COLLECTIVE, RANK, new Quota(1, null, Base.MEMBERS), null, List.of(), null, Terms.NONE);

    /** Bắc Ninh 2022: twelve government flags are 22,2 % of 54 flags and 18,2 % of 66: the denominator tells. */
    @Test
    void theShareOfGovernmentFlagsIsTakenOfTheFlagsAndSaysSo() {
        Campaign campaign =
                aCampaign().award(FLAG).award(government(Base.AWARDED, "20")).build();
        List<BlocStandings> blocs = new ArrayList<>();
        IntStream.range(0, 54).forEach(i -> blocs.add(bloc(campaign, "k" + i, OF_100, String.valueOf(40 + i))));
        AwardTrace trace = CampaignAwards.consider(campaign, blocs, Map.of()).get(0);
        assertThat(trace.quota()).isEqualTo(10);
        assertThat(trace.quotaRule())
                .isEqualTo("20\u00a0% của 54 đơn vị được đề nghị Cờ của tỉnh là 10 (làm tròn xuống)");
        assertThat(trace.proposed())
                .extracting(AwardTrace.Considered::agency)
                .containsExactlyElementsOf(IntStream.range(0, 10)
                        .mapToObj(i -> "k" + (53 - i) + "-1")
                        .toList());
        assertThat(trace.candidates()).hasSize(108);
        assertThat(trace.candidates())
                .filteredOn(candidate -> candidate.agency().equals("k53-2"))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.rule()).isEqualTo("Không dẫn đầu khối (hạng 2)"));
    }

    @Test
    void theDenominatorIsTheOneThatIsNamed() {
        for (Base base : Base.values()) {
            Campaign campaign =
                    aCampaign().award(FLAG).award(government(base, "50")).build();
            List<BlocStandings> blocs = List.of(
                    bloc(campaign, "k0", OF_100, "90"),
                    bloc(campaign, "k1", OF_100, "80"),
                    stand(
                            campaign,
                            members("k2", OF_100),
                            aDossier("k2-1").notReceived(),
                            aDossier("k2-2").notReceived()));
            int expected = switch (base) {
                case MEMBERS -> 3;
                case RANKED -> 2;
                case LEADERS, AWARDED -> 1;
            };
            assertThat(CampaignAwards.consider(campaign, blocs, Map.of()).get(0).quota())
                    .as(base.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void leadersUnderDifferentTablesAreLeftToTheCouncil() {
        Campaign campaign =
                aCampaign().award(FLAG).award(government(Base.AWARDED, "50")).build();
        List<BlocStandings> blocs = List.of(bloc(campaign, "k0", OF_100, "90"), bloc(campaign, "k1", OF_50, "50"));
        AwardTrace trace = CampaignAwards.consider(campaign, blocs, Map.of()).get(0);
        assertThat(trace.quota()).isEqualTo(1);
        assertThat(trace.proposed()).isEmpty();
        assertThat(trace.candidates())
                .filteredOn(candidate -> candidate.rank() != null && candidate.rank() == 1)
                .extracting(AwardTrace.Considered::rule)
                .containsOnly("2 đơn vị bằng nhau mà chỉ còn 1 suất; khối bình xét hoặc bỏ phiếu suy tôn");
    }

    @Test
    void onlyBlocsUnderOneTableAreComparedTheOthersStandApartWithTheReason() {
        Campaign campaign = aCampaign().build();
        CampaignView view = CampaignView.of(List.of(
                bloc(campaign, "k0", OF_100, "90"),
                bloc(campaign, "k1", OF_50, "50"),
                bloc(campaign, "k2", OF_100, "90"),
                bloc(campaign, "k3", OF_100, "95.5")));
        assertThat(view.groups()).singleElement().satisfies(group -> {
            assertThat(group.blocs()).extracting(Bloc::code).containsExactly("k0", "k2", "k3");
            assertThat(group.entries())
                    .extracting(entry -> entry.place() + " " + entry.agency().code() + " "
                            + entry.percent().stripTrailingZeros().toPlainString())
                    .containsExactly("1 k3-1 95.5", "2 k0-1 90", "2 k2-1 90", "4 k0-2 1", "4 k2-2 1", "4 k3-2 1");
        });
        assertThat(view.apart()).singleElement().satisfies(apart -> {
            assertThat(apart.bloc().code()).isEqualTo("k1");
            assertThat(apart.reason())
                    .isEqualTo("Không so với khối khác: bảng điểm “vi-du” cùng mã nhưng khác nội dung"
                            + " với bảng của khối khác");
        });
    }

    /** Two members; the first has the score, the other one point. */
    private static BlocStandings bloc(Campaign campaign, String code, Rubric rubric, String score) {
        return stand(
                campaign,
                members(code, rubric),
                aDossier(code + "-1").enters("a", score),
                aDossier(code + "-2").enters("a", "1"));
    }

    private static Bloc members(String code, Rubric rubric) {
        return new Bloc(
                code, "Khối " + code, code + "-1", null, List.of(agency(code + "-1"), agency(code + "-2")), rubric);
    }

    private static AwardRule government(Base base, String percent) {
        return new AwardRule(
                "CP",
                "Cờ của Chính phủ",
                COLLECTIVE,
                RANK,
                new Quota(null, n(percent), base, List.of(), base == Base.AWARDED ? List.of("CO") : List.of()),
                null,
                List.of(),
                null,
                new Terms(
                        Scope.CAMPAIGN,
                        null,
                        false,
                        List.of(
                                new Prerequisite(Prerequisite.Kind.LED_BLOC, ""),
                                new Prerequisite(Prerequisite.Kind.PROPOSED_FOR, "CO"))));
    }
}
