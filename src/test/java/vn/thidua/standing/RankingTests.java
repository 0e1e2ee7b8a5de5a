package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.agency;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.bonusSection;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.standing.ExampleStandings.ranks;
import static vn.thidua.standing.ExampleStandings.stand;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak.Kind;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.Veto.Cause;
import vn.thidua.score.ExampleDossier;

class RankingTests {

    private static final Rubric RUBRIC = aRubric(
                    section("1", "60", entered("a", "30"), entered("b", "30")), section("2", "40", entered("c", "40")))
            .veto(new Veto("v", "Vi phạm", Cause.REPORTED, 0))
            .veto(new Veto("n", "Không nộp", Cause.MISSING_SELF_SCORE, 0))
            .build();

    @Test
    void equalTotalsShareTheirRank() {
        assertThat(ranks(stand(
                        aCampaign().build(),
                        bloc(RUBRIC, "w", "x", "y", "z"),
                        scores("w", "10", "10", "10"),
                        scores("x", "20", "20", "20"),
                        scores("y", "30", "20", "10"),
                        scores("z", "5", "5", "5"))))
                .isEqualTo("x:1 y:1 w:3 z:4");
    }

    @Test
    void ranksStandOnExactTotals() {
        BlocStandings table = stand(
                aCampaign().build(),
                bloc(RUBRIC, "x", "y"),
                scores("x", "20", "20", "20.0000000001"),
                scores("y", "20", "20", "20.0000000002"));
        assertThat(ranks(table)).isEqualTo("y:1 x:2");
        assertThat(table.standings().get(0).tieBreak()).isNull();
    }

    @Test
    void tieBreaksPartEqualTotalsInTheirOrderAndSaySo() {
        BlocStandings table = stand(
                aCampaign()
                        .tieBreak(Kind.SECTION, "1")
                        .tieBreak(Kind.CRITERION, "a")
                        .build(),
                bloc(RUBRIC, "x", "y", "z"),
                scores("x", "20", "20", "20"),
                scores("y", "25", "15", "20"),
                scores("z", "25", "25", "10"));
        assertThat(ranks(table)).isEqualTo("z:1 y:2 x:3");
        assertThat(table.standings())
                .extracting(Standing::tieBreak)
                .containsExactly(
                        "Bằng tổng điểm; xếp trên Đơn vị y vì có điểm mục 1 – Mục 1 cao hơn (50 so với 40)",
                        "Bằng tổng điểm; xếp sau Đơn vị z vì đơn vị đó có điểm mục 1 – Mục 1 cao hơn (50 so với 40); "
                                + "xếp trên Đơn vị x vì có điểm tiêu chí a – Tiêu chí a cao hơn (25 so với 20)",
                        "Bằng tổng điểm; xếp sau Đơn vị y vì đơn vị đó có điểm tiêu chí a – Tiêu chí a cao hơn (25 so với 20)");
    }

    @Test
    void fewerDeductionsWin() {
        BlocStandings table = stand(
                aCampaign().tieBreak(Kind.FEWER_DEDUCTIONS, "").build(),
                bloc(RUBRIC, "x", "y"),
                scores("x", "36", "24", "30"),
                scores("y", "30", "25", "35"));
        assertThat(ranks(table)).isEqualTo("y:1 x:2");
        assertThat(table.standings().get(0).tieBreak()).contains("tổng điểm bị trừ ít hơn (10 so với 16)");
    }

    /** A bonus that was not reached is nothing that was deducted (điểm trừ). */
    @Test
    void aBonusSectionHasNoDeductions() {
        Rubric rubric = aRubric(
                        section("1", "60", entered("a", "30"), entered("b", "30")),
                        section("2", "40", entered("c", "40")),
                        bonusSection("3", "10", entered("t", "10")))
                .build();
        BlocStandings table = stand(
                aCampaign().tieBreak(Kind.FEWER_DEDUCTIONS, "").build(),
                bloc(rubric, "x", "y"),
                scores("x", "30", "30", "35").enters("t", "10"),
                scores("y", "30", "30", "40").enters("t", "5"));
        assertThat(ranks(table)).isEqualTo("y:1 x:2");
        assertThat(table.standings().get(0).tieBreak()).contains("tổng điểm bị trừ ít hơn (0 so với 5)");
    }

    @Test
    void whatTieBreaksCannotPartStaysShared() {
        BlocStandings table = stand(
                aCampaign().tieBreak(Kind.SECTION, "2").build(),
                bloc(RUBRIC, "x", "y", "z"),
                scores("x", "20", "20", "20"),
                scores("y", "15", "25", "20"),
                scores("z", "20", "10", "30"));
        assertThat(ranks(table)).isEqualTo("z:1 x:2 y:2");
    }

    @Test
    void theUnrankedComeLastEachWithItsFirstReason() {
        Agency young = new Agency("young", "Đơn vị trẻ", List.of(), LocalDate.of(2022, 6, 1), null);
        Agency merged = new Agency("merged", "Đơn vị nhập", List.of(), null, LocalDate.of(2022, 6, 30));
        BlocStandings table = stand(
                aCampaign().eligibility(new Eligibility(12, 6)).build(),
                bloc(RUBRIC, List.of(agency("none"), agency("back"), agency("veto"), young, merged, agency("x"))),
                List.of(
                        aDossier("none").notReceived().build(),
                        aDossier("back").notReceived().build(),
                        scores("veto", "1", "1", "1").reports("v", "1").build(),
                        scores("young", "30", "30", "40").build(),
                        scores("merged", "9", "9", "9").build(),
                        scores("x", "5", "5", "5").build()),
                Set.of("back", "x"));
        assertThat(ranks(table)).isEqualTo("merged:1 x:2 none:NOT_RECEIVED back:REFUSED veto:VETO young:NOT_ELIGIBLE");
    }

    @Test
    void aMemberWithoutDossierIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> stand(aCampaign().build(), bloc(RUBRIC, "x", "y"), scores("x", "1", "1", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("y");
    }

    private static ExampleDossier scores(String agency, String a, String b, String c) {
        return aDossier(agency).enters("a", a).enters("b", b).enters("c", c);
    }
}
