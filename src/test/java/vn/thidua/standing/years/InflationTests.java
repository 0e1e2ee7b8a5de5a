package vn.thidua.standing.years;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRules.n;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.EarlierYears.Merged;
import vn.thidua.campaign.Reorganisation;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.score.ExampleDossier;
import vn.thidua.standing.ExampleStandings;

/** Lines a and b are appraised by a named division, c by the bloc's head, which is x. */
class InflationTests {

    private static final Rubric RUBRIC = aRubric(
                    new Section(
                            "1",
                            "Mục 1",
                            n("60"),
                            "Phòng mẫu",
                            false,
                            false,
                            null,
                            List.of(),
                            List.of(entered("a", "30"), entered("b", "30"))),
                    new Section(
                            "2", "Mục 2", n("40"), null, false, false, null, List.of(), List.of(entered("c", "40"))))
            .build();

    @Test
    void onlyLinesWithBothScoresCount() {
        Inflation inflation = inflation(
                10,
                List.of(),
                aDossier("x")
                        .enters("a", "30")
                        .isGiven("a", "28.5")
                        .enters("b", "20")
                        .isGiven("c", "35"),
                aDossier("y")
                        .enters("a", "25")
                        .isGiven("a", "25")
                        .enters("c", "30")
                        .isGiven("c", "32"));

        assertThat(inflation.of("x").orElseThrow().years())
                .singleElement()
                .satisfies(year -> assertDifferences(year.differences(), 1, "1.5", "1.5"));
        assertThat(inflation.of("y").orElseThrow().years())
                .singleElement()
                .satisfies(year -> assertDifferences(year.differences(), 2, "-2", "-1"));
        assertThat(inflation.of("x").orElseThrow().criteria()).singleElement().satisfies(line -> {
            assertThat(line.criterion()).isEqualTo("a");
            assertThat(line.difference()).isEqualByComparingTo("1.5");
        });
        assertThat(inflation.of("y").orElseThrow().criteria())
                .extracting(Inflation.AtCriterion::criterion)
                .containsExactly("c");
    }

    @Test
    void appraisersAreSetBesideTheBlocsMean() {
        Inflation inflation = inflation(
                2,
                List.of(),
                aDossier("x")
                        .enters("a", "30")
                        .isGiven("a", "28")
                        .enters("b", "20")
                        .isGiven("b", "19"),
                aDossier("y")
                        .enters("a", "25")
                        .isGiven("a", "25")
                        .enters("c", "30")
                        .isGiven("c", "33"));

        assertThat(inflation.appraisers())
                .extracting(Inflation.OfAppraiser::appraiser)
                .containsExactly("Phòng mẫu", "Khối trưởng (Đơn vị x)");
        Inflation.OfAppraiser division = inflation.appraisers().get(0);
        assertDifferences(division.now(), 3, "-3", "-1");
        assertDifferences(division.kept(), 3, "-3", "-1");
        assertDifferences(division.bloc(), 4, "0", "0");
        assertThat(division.few()).isFalse();
        assertDifferences(inflation.appraisers().get(1).now(), 1, "3", "3");
        assertThat(inflation.appraisers().get(1).few()).isTrue();
    }

    @Test
    void earlierYearsAreKeptWithTheirOwnAppraisers() {
        PastTable past = past(
                unit("x", Map.of("a", score("30", "27", "Phòng mẫu"), "b", score("20", null, "Phòng mẫu"))),
                unit("y", Map.of("c", score("30", "28", "Thanh tra"))));
        Inflation inflation = inflation(
                3,
                List.of(past),
                aDossier("x").enters("a", "30").isGiven("a", "29"),
                aDossier("y").enters("c", "30").isGiven("c", "30"));

        assertThat(inflation.of("x").orElseThrow().years())
                .extracting(Inflation.InYear::year)
                .containsExactly(2021, 2022);
        assertDifferences(inflation.of("x").orElseThrow().years().get(0).differences(), 1, "3", "3");
        assertThat(inflation.of("x").orElseThrow().criteria())
                .extracting(line -> line.year() + " " + line.criterion())
                .containsExactly("2021 a", "2022 a");
        assertThat(inflation.appraisers())
                .extracting(Inflation.OfAppraiser::appraiser)
                .containsExactly("Phòng mẫu", "Khối trưởng (Đơn vị x)", "Thanh tra");
        assertDifferences(inflation.appraisers().get(0).now(), 1, "-1", "-1");
        assertDifferences(inflation.appraisers().get(0).kept(), 2, "-4", "-2");
        assertDifferences(inflation.appraisers().get(0).bloc(), 4, "-6", "-1.5");
    }

    @Test
    void whatUnitsClaimedThatHaveMergedIsNobodysClaimToday() {
        PastTable past = past(
                unit("a", Map.of("a", score("30", "20", "Phòng mẫu"))),
                unit("b", Map.of("a", score("30", "25", "Phòng mẫu"))),
                unit("y", Map.of("a", score("30", "29", "Phòng mẫu"))));
        Reorganisation merger = new Reorganisation(
                Reorganisation.Kind.MERGED, List.of("a", "b"), List.of("x"), LocalDate.of(2022, 3, 1), null);
        Inflation inflation = inflation(
                new EarlierYears(null, List.of(merger), Merged.AVERAGE, 1),
                List.of(past),
                aDossier("x").enters("a", "30").isGiven("a", "29"),
                aDossier("y"));

        assertThat(inflation.of("x").orElseThrow().years())
                .extracting(Inflation.InYear::year)
                .containsExactly(2022);
        assertThat(inflation.of("y").orElseThrow().years())
                .extracting(Inflation.InYear::year)
                .containsExactly(2021);
        assertDifferences(inflation.appraisers().get(0).kept(), 2, "-2", "-1");
    }

    @Test
    void soManyLinesAsTheSettingAsksAreEnough() {
        ExampleDossier[] dossiers = {
            aDossier("x").enters("a", "30").isGiven("a", "28").enters("b", "20").isGiven("b", "19"), aDossier("y")
        };
        assertThat(inflation(2, List.of(), dossiers).appraisers().get(0).few()).isFalse();
        assertThat(inflation(3, List.of(), dossiers).appraisers().get(0).few()).isTrue();
    }

    @Test
    void withoutAppraisalNothingIsSaid() {
        Inflation inflation = inflation(
                10, List.of(), aDossier("x").enters("a", "30"), aDossier("y").notReceived());

        assertThat(inflation.agencies())
                .hasSize(2)
                .allSatisfy(agency -> assertThat(agency.years()).isEmpty());
        assertThat(inflation.appraisers()).isEmpty();
    }

    private static void assertDifferences(Inflation.Differences found, int lines, String sum, String mean) {
        assertThat(found.lines()).isEqualTo(lines);
        assertThat(found.sum()).isEqualByComparingTo(sum);
        assertThat(found.mean()).isEqualByComparingTo(mean);
    }

    private static Inflation inflation(int linesFrom, List<PastTable> past, ExampleDossier... dossiers) {
        return inflation(new EarlierYears(null, List.of(), Merged.AVERAGE, linesFrom), past, dossiers);
    }

    private static Inflation inflation(EarlierYears settings, List<PastTable> past, ExampleDossier... dossiers) {
        Bloc bloc = bloc(RUBRIC, "x", "y");
        Campaign campaign = aCampaign().bloc(bloc).earlier(settings).build();
        return new OverYears(campaign)
                .of(ExampleStandings.stand(campaign, bloc, dossiers), past, List.of())
                .inflation();
    }

    private static PastTable past(PastStanding... units) {
        Map<String, BigDecimal> bases = new LinkedHashMap<>();
        RUBRIC.allCriteria().forEach(criterion -> bases.put(criterion.code(), criterion.base()));
        return new PastTable(2021, "đợt mẫu", "khoi-1", "Khối 1", RUBRIC.max(), bases, List.of(units));
    }

    private static PastStanding unit(String code, Map<String, PastScore> scores) {
        return new PastStanding(code, "Đơn vị " + code, 1, n("50"), null, scores, Map.of(), null);
    }

    private static PastScore score(String self, @Nullable String appraised, String appraiser) {
        BigDecimal given = appraised == null ? null : n(appraised);
        return new PastScore(n(self), given, given == null ? n(self) : given, appraiser);
    }
}
