package vn.thidua.yearend.document;

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

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.AwardRule.Scope;
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.Docket;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignAwards;
import vn.thidua.standing.Results;
import vn.thidua.word.PaperDump;

/** The submission for awards of the whole campaign: at most 20 % of the leaders of five blocs is one government flag. */
class CampaignSubmissionTests {

    private static final Rubric RUBRIC =
            aRubric(section("1", "100", entered("a", "100"))).build();

    /** What the first unit of each bloc reaches. */
    private static final SortedMap<String, String> TOTALS =
            new TreeMap<>(Map.of("k1", "96", "k2", "98.5", "k3", "94", "k4", "88", "k5", "91"));

    private static final AwardRule GOVERNMENT = new AwardRule(
            "CO_CP",
            "Cờ thi đua của Chính phủ",
            COLLECTIVE,
            RANK,
            new Quota(null, n("20"), Base.LEADERS),
            "XS",
            List.of(),
            "Luật Thi đua, khen thưởng, Điều 25",
            new Terms(Scope.CAMPAIGN, "Chính phủ", false, List.of(new Prerequisite(Prerequisite.Kind.LED_BLOC, ""))));

    @Test
    void namesTheBlocThatEachUnitLeadsTheDenominatorAndWhoWasPassedOver() throws IOException {
        Campaign campaign = campaign(GOVERNMENT);
        List<DocumentFile> files = new Documents().ofCampaign(results(campaign));
        assertThat(files).extracting(DocumentFile::name).containsExactly("van-ban/to-trinh-khen-thuong.docx");
        DocumentsTests.expect("to-trinh-ca-dot.txt", files.get(0).content());
    }

    @Test
    void speaksEnglishToo() {
        DocumentFile paper = Language.ENGLISH
                .speak(() -> new Documents().ofCampaign(results(campaign(GOVERNMENT))))
                .get(0);
        assertThat(PaperDump.text(paper.content()))
                .contains(
                        "Kind: SUBMISSION REPORT\nAbout: On the proposed awards across the emulation blocs for 2022",
                        "On the basis of the ranking of 5 emulation blocs in 2022 and of the selection among the blocs,",
                        "proposes 1 award to a collective.",
                        "| No. | Collective | Bloc | Rank in the bloc | Award proposed | Grounds |",
                        "Heading: II. Leaders of their blocs, considered and not proposed");
    }

    @Test
    void noPaperIsWrittenWhereNothingIsConsideredForAllBlocs() {
        assertThat(new Documents().ofCampaign(results(campaign(null)))).isEmpty();
    }

    private static Campaign campaign(@Nullable AwardRule award) {
        ExampleCampaign campaign = aCampaign();
        TOTALS.keySet().forEach(code -> campaign.bloc(bloc(code)));
        return award == null ? campaign.build() : campaign.award(award).build();
    }

    private static Results results(Campaign campaign) {
        List<BlocStandings> blocs = campaign.blocs().stream()
                .map(bloc -> stand(
                        campaign,
                        bloc,
                        entering(bloc.members().get(0), TOTALS.get(bloc.code())),
                        entering(bloc.members().get(1), "40")))
                .toList();
        Docket docket =
                new Docket(ZonedDateTime.parse("2022-12-12T14:05+07:00[Asia/Ho_Chi_Minh]"), List.of(), List.of());
        return new Results(campaign, docket, blocs, CampaignAwards.consider(campaign, blocs, Map.of()), Map.of());
    }

    private static Bloc bloc(String code) {
        return new Bloc(
                code,
                "Khối thi đua số " + code.substring(1),
                code + "-1",
                null,
                List.of(agency(code + "-1"), agency(code + "-2")),
                RUBRIC);
    }

    private static ExampleDossier entering(Agency agency, String score) {
        return aDossier(agency.code()).enters("a", score).isGiven("a", score);
    }
}
