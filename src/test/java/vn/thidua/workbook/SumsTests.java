package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.bonusSection;
import static vn.thidua.score.ExampleRubric.capped;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRubric.sectionOf;
import static vn.thidua.standing.ExampleStandings.stand;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.Docket;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;

/** Sums as formulas where sections lie in one another and caps hold them. */
class SumsTests {

    private static final Rubric RUBRIC = aRubric(
                    sectionOf(
                            "1",
                            "70",
                            section("1.1", "30", entered("a", "10"), entered("b", "20")),
                            section("1.2", "40", entered("c", "40"))),
                    capped("2", "20", "3", entered("d", "10"), entered("e", "10")),
                    bonusSection("3", "10", entered("f", "10")))
            .max("100")
            .bonus(Rubric.BonusPlace.INSIDE)
            .build();

    private final byte[] book = HardBooks.bloc(results());

    @Test
    void sumsAndCapsAreFormulas() {
        assertThat(Recalculation.formulas(book))
                .containsEntry("Bảng điểm!D7", "SUM(D8,D11)")
                .containsEntry("Bảng điểm!D8", "SUM(D9:D10)")
                .containsEntry("Bảng điểm!D13", "MEDIAN(SUM(D14:D15),$C13-3,$C13+3)")
                .containsEntry("Bảng điểm!D18", "MIN(SUM(D7,D13,D16),$C18)");
    }

    @Test
    void theyGiveWhatWasComputed() {
        assertThat(Dump.of(book))
                .anyMatch(line -> line.startsWith("Bảng điểm!E13 = 17.0 by"))
                .anyMatch(line -> line.startsWith("Bảng điểm!D13 = 23.0 by"))
                .anyMatch(line -> line.startsWith("Bảng điểm!D18 = 100.0 by"));
        assertThat(Recalculation.differing(book)).isEmpty();
    }

    private static Results results() {
        Bloc bloc = new Bloc(
                "k",
                "Khối k",
                "low",
                null,
                List.of(ExampleCampaign.agency("low"), ExampleCampaign.agency("high")),
                RUBRIC);
        Campaign campaign = aCampaign().bloc(bloc).build();
        BlocStandings table = stand(
                campaign,
                bloc,
                aDossier("low")
                        .enters("a", "9")
                        .enters("b", "18.5")
                        .enters("c", "40")
                        .enters("d", "5")
                        .enters("e", "6")
                        .enters("f", "0"),
                aDossier("high")
                        .enters("a", "9")
                        .enters("b", "19.3")
                        .enters("c", "40")
                        .enters("d", "14")
                        .enters("e", "12")
                        .enters("f", "10"));
        return new Results(campaign, new Docket(null, List.of(), List.of()), List.of(table));
    }
}
