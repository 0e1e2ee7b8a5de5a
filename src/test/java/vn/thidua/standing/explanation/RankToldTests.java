package vn.thidua.standing.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCampaign.classification;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.standing.ExampleStandings.ballot;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Ballot;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.ExampleCampaign;

/** Ranks and classes are told with what decided them. */
class RankToldTests {

    private static final Rubric RUBRIC = aRubric(
                    section("1", "60", entered("k1", "30"), entered("k2", "30")),
                    section("2", "40", entered("k3", "40")))
            .build();

    @Test
    void theFewestCriteriaThatWouldBeEnoughAreTold() {
        Explanation gap = told(aCampaign(), null, scores("x", "30", "28", "38"), scores("y", "29", "28", "37"))
                .rank("y")
                .parts()
                .get(0);
        assertThat(gap.label()).isEqualTo("Vì sao hạng 2 mà không phải hạng 1");
        assertThat(gap.figure()).isEqualTo("kém 2 điểm");
        assertThat(gap.sentence())
                .isEqualTo(
                        "Đơn vị xếp ngay trên là Đơn vị x (hạng 1). Dù đạt ngang đơn vị ấy ở 2 tiêu chí dưới đây cũng chỉ bằng điểm.");
        assertThat(gap.parts()).extracting(Explanation::sentence).contains("Đơn vị x 30 điểm, Đơn vị y 29 điểm.");
        assertThat(gap.parts().get(0).places()).containsExactly(new Place("tu-cham.xlsx", "Tự chấm", "k1"));
    }

    @Test
    void anEnglishReaderIsToldTheSame() {
        Explanation rank = Language.ENGLISH.speak(
                () -> told(aCampaign(), null, scores("x", "30", "28", "38"), scores("y", "29.5", "28", "37.5"))
                        .rank("y"));
        assertThat(rank.figure()).isEqualTo("rank 2");
        assertThat(rank.sentence()).isEqualTo("Total 95: 1 of the 2 ranked agencies stands above.");
        assertThat(rank.rule()).isEqualTo("Ranked by total. Equal totals share a rank.");
        Explanation gap = rank.parts().get(0);
        assertThat(gap.label()).isEqualTo("Why rank 2 and not rank 1");
        assertThat(gap.figure()).isEqualTo("1 point behind");
        assertThat(gap.sentence())
                .isEqualTo("The agency ranked next above is Đơn vị x (rank 1)."
                        + " To score as it did in the 2 criteria below would only make the totals equal.");
        assertThat(gap.parts())
                .extracting(Explanation::sentence)
                .contains("Đơn vị x: 30 points; Đơn vị y: 29.5 points.");
        assertThat(gap.parts()).extracting(Explanation::rule).contains("Base 30 points.");
    }

    @Test
    void equalsAndWhatPartedThemAreTold() {
        BlocExplanations equal = told(aCampaign(), null, scores("x", "30", "28", "38"), scores("y", "28", "30", "38"));
        assertThat(equal.rank("y").sentence())
                .isEqualTo(
                        "Tổng điểm 96: không đơn vị nào trong 2 đơn vị được xếp hạng đứng trên. Đồng hạng với Đơn vị x.");
        BlocExplanations parted = told(
                aCampaign().tieBreak(TieBreak.Kind.CRITERION, "k2"),
                null,
                scores("x", "30", "28", "38"),
                scores("y", "28", "30", "38"));
        assertThat(parted.rank("x").sentence())
                .startsWith("Tổng điểm 96: 1 trong 2 đơn vị được xếp hạng đứng trên. Bằng tổng điểm; xếp sau Đơn vị y");
        assertThat(parted.rank("x").parts().get(0).grounded()).isTrue();
    }

    @Test
    void votesThatRankAreToldWithTheirCell() {
        BlocExplanations told = told(
                aCampaign().rankBy(RankBy.BALLOT, BallotRule.DEFAULT),
                ballot(5, 5, 5, "x:1", "y:4"),
                scores("x", "30", "30", "40"),
                scores("y", "20", "20", "40"));
        assertThat(told.rank("x").sentence())
                .isEqualTo("Tổng điểm 100, 1 phiếu suy tôn: 1 trong 2 đơn vị được xếp hạng đứng trên.");
        assertThat(told.rank("x").rule()).startsWith("Xếp hạng theo số phiếu suy tôn");
        assertThat(told.rank("x").places()).containsExactly(new Place("kiem-phieu.xlsx", "Kiểm phiếu", "A9"));
        assertThat(told.rank("x").parts()).as("no points would help").isEmpty();
        assertThat(told.votes("y").orElseThrow().sentence())
                .isEqualTo("Biên bản kiểm phiếu ghi 4 phiếu trong 5 phiếu hợp lệ.");
        assertThat(told.papers()).extracting(Explanation::figure).containsExactly("5 phiếu", "5 phiếu", "5 phiếu");
    }

    @Test
    void aGateThatFailedIsToldWithItsCriterion() {
        Classification gated = classification(
                Classification.Basis.CAPPED,
                null,
                new Classification.Gate(Classification.Level.CRITERION, new BigDecimal("85")),
                null);
        Explanation told = told(
                        aCampaign().classification(gated),
                        null,
                        scores("x", "30", "24", "40"),
                        scores("y", "9", "9", "9"))
                .awardClass("x")
                .orElseThrow();
        assertThat(told.figure()).isEqualTo("Hoàn thành tốt nhiệm vụ");
        assertThat(told.sentence())
                .contains("Tổng điểm 94, đạt ngưỡng từ 80 điểm.", "Chưa đạt “Hoàn thành xuất sắc nhiệm vụ”");
        assertThat(told.parts()).singleElement().satisfies(part -> {
            assertThat(part.label()).startsWith("Tiêu chí k2");
            assertThat(part.sentence()).isEqualTo("Đạt 24/30 điểm chuẩn = 80 %, dưới 85 %.");
            assertThat(part.places()).containsExactly(new Place("tu-cham.xlsx", "Tự chấm", "k2"));
        });
    }

    private static BlocExplanations told(ExampleCampaign campaign, @Nullable Ballot ballot, Dossier... dossiers) {
        return new BlocExplanations(ExampleSources.of(
                campaign.build(),
                bloc(RUBRIC, Stream.of(dossiers).map(Dossier::agency).toArray(String[]::new)),
                ballot,
                List.of(dossiers)));
    }

    private static Dossier scores(String agency, String first, String second, String third) {
        return aDossier(agency)
                .enters("k1", first)
                .enters("k2", second)
                .enters("k3", third)
                .build();
    }
}
