package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.standing.ExampleStandings.classes;
import static vn.thidua.standing.ExampleStandings.of;
import static vn.thidua.standing.ExampleStandings.stand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Basis;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Demotion;
import vn.thidua.campaign.Classification.Edge;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.Classification.Level;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.TieBreak;
import vn.thidua.score.ExampleDossier;

/** Who keeps the best class where equals stand at the edge of the ceiling, and how far the others fall. */
class CeilingEdgeTests {

    private static final Rubric RUBRIC =
            aRubric(section("1", "100", entered("a", "60"), entered("b", "40"))).build();

    @Test
    void byDefaultEqualsAtTheEdgeFallTogether() {
        assertThat(classes(table(ceiling("50", Edge.ALL_OUT)))).isEqualTo("w:XS x:T y:T z:T");
    }

    @Test
    void theyStayTogetherWhereTheSettingSaysSoAndTheBlocIsTold() {
        BlocStandings table = table(ceiling("50", Edge.ALL_IN));
        assertThat(classes(table)).isEqualTo("w:XS x:XS y:XS z:T");
        assertThat(table.notes())
                .containsExactly("Hoàn thành xuất sắc nhiệm vụ: 3 đơn vị được giữ, vượt mức 2"
                        + " vì các đơn vị đồng hạng 2 ở ranh giới cùng được giữ");
    }

    @Test
    void furtherTieBreaksPartThemThoughTheyShareTheirRank() {
        BlocStandings table = table(ceiling("50", Edge.TIE_BREAK, new TieBreak(TieBreak.Kind.CRITERION, "b")));
        assertThat(classes(table)).isEqualTo("w:XS x:T y:XS z:T");
        assertThat(of(table, "x").rank()).isEqualTo(2);
        assertThat(of(table, "y").rank()).isEqualTo(2);
        assertThat(of(table, "x").classReason())
                .endsWith("(2/4 đơn vị); đồng hạng ở ranh giới, xếp sau Đơn vị y"
                        + " vì đơn vị đó có điểm tiêu chí b – Tiêu chí b cao hơn (40 so với 38)");
        assertThat(table.notes()).singleElement().asString().contains("Đơn vị y giữ loại", "trước Đơn vị x");
    }

    @Test
    void whomTheTieBreaksCannotPartFalls() {
        BlocStandings table = table(ceiling("50", Edge.TIE_BREAK, new TieBreak(TieBreak.Kind.SECTION, "1")));
        assertThat(classes(table)).isEqualTo("w:XS x:T y:T z:T");
        assertThat(of(table, "x").classReason()).endsWith("các đơn vị đồng hạng ở ranh giới cùng xuống một mức");
    }

    @Test
    void aCeilingOfZeroLetsNobodyStayWhateverTheEdge() {
        for (Edge edge : List.of(Edge.ALL_OUT, Edge.ALL_IN)) {
            assertThat(classes(table(ceiling("0", edge)))).isEqualTo("w:T x:T y:T z:T");
        }
    }

    @Test
    void aShareBelowOneAgencyIsNone() {
        assertThat(classes(table(ceiling("24.999", Edge.ALL_OUT)))).isEqualTo("w:T x:T y:T z:T");
        assertThat(classes(table(ceiling("25", Edge.ALL_OUT)))).isEqualTo("w:XS x:T y:T z:T");
    }

    @Test
    void theDenominatorIsTheOneThatIsNamed() {
        Ceiling ofRanked = new Ceiling(n("34"), Base.RANKED);
        Ceiling ofMembers = new Ceiling(n("34"), Base.MEMBERS);
        ExampleDossier[] sent = {
            agency("w", "60", "40"), agency("x", "60", "38"), aDossier("y").notReceived()
        };
        assertThat(classes(stand(
                        aCampaign().classification(classification(ofRanked)).build(),
                        bloc(RUBRIC, "w", "x", "y"),
                        sent)))
                .isEqualTo("w:T x:T");
        assertThat(classes(stand(
                        aCampaign().classification(classification(ofMembers)).build(),
                        bloc(RUBRIC, "w", "x", "y"),
                        sent)))
                .isEqualTo("w:XS x:T");
    }

    @Test
    void oneClassIsOneClassWhateverTheNextGateSays() {
        Gate each85 = new Gate(Level.CRITERION, n("85"));
        ExampleDossier weak = agency("x", "60", "30");
        assertThat(gated(Demotion.FALL_TO_PASSING, each85, weak)).isEqualTo("x:HT");
        assertThat(gated(Demotion.FALL_ONE, each85, weak)).isEqualTo("x:T");
    }

    /** Class and gate of the best class and of the next are the same. */
    private static String gated(Demotion demotion, Gate gate, ExampleDossier dossier) {
        Classification classification = new Classification(
                Basis.CAPPED,
                List.of(
                        new AwardClass("XS", "Xuất sắc", n("90"), gate),
                        new AwardClass("T", "Tốt", n("80"), gate),
                        new AwardClass("HT", "Hoàn thành", n("50"), null),
                        new AwardClass("KHT", "Không", null, null)),
                null,
                demotion);
        return classes(stand(aCampaign().classification(classification).build(), bloc(RUBRIC, "x"), dossier));
    }

    private static Ceiling ceiling(String percent, Edge edge, TieBreak... tieBreaks) {
        return new Ceiling(n(percent), Base.MEMBERS, edge, List.of(tieBreaks));
    }

    private static Classification classification(@Nullable Ceiling ceiling) {
        return new Classification(
                Basis.CAPPED,
                List.of(
                        new AwardClass("XS", "Hoàn thành xuất sắc nhiệm vụ", n("90"), null),
                        new AwardClass("T", "Hoàn thành tốt nhiệm vụ", null, null)),
                ceiling);
    }

    /** w 100, x and y 98 points, z 80. */
    private static BlocStandings table(Ceiling ceiling) {
        return stand(
                aCampaign().classification(classification(ceiling)).build(),
                bloc(RUBRIC, "w", "x", "y", "z"),
                agency("w", "60", "40"),
                agency("x", "60", "38"),
                agency("y", "58", "40"),
                agency("z", "50", "30"));
    }

    private static ExampleDossier agency(String code, String a, String b) {
        return aDossier(code).enters("a", a).enters("b", b);
    }
}
