package vn.thidua.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExamplePact.aPact;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.reconcile.PactOutcome.Kept;

class PactTests {

    private final Campaign campaign = aCampaign()
            .indicator(indicator("CT1", Direction.AT_LEAST))
            .indicator(indicator("CT2", Direction.AT_MOST))
            .build();

    @Test
    void aTargetIsKeptOnItsOwnSide() {
        Pact pact = aPact("x")
                .signs("CT1", "95")
                .signs("CT2", "2")
                .signs("Trồng cây", "", Direction.ABOVE, "20")
                .signs("Đơn thư", "", Direction.BELOW, "3")
                .reports("CT1", "95", "95")
                .reports("CT2", "2", "3")
                .reports("TRỒNG CÂY", "20", "20")
                .reports("1) Đơn thư", "3", "2")
                .in(campaign);
        assertThat(pact.outcomes())
                .extracting(PactOutcome::kept)
                .containsExactly(Kept.KEPT, Kept.NOT_KEPT, Kept.NOT_KEPT, Kept.KEPT);
        assertThat(pact.achievement()).isEqualTo(new Achievement(2, 4));
        assertThat(pact.achievement().share()).isEqualByComparingTo("50");
    }

    @Test
    void theSignOnTheSheetGoesBeforeTheRuleBook() {
        Pact pact = aPact("x")
                .signs("CT2", "", Direction.AT_LEAST, "2")
                .reports("CT2", "2", "3")
                .in(campaign);
        assertThat(pact.outcomes().get(0).kept()).isEqualTo(Kept.KEPT);
    }

    @Test
    void theSignedPlanCountsAndWhatWasNotSignedIsNoMeasure() {
        Pact pact = aPact("x")
                .signs("CT1", "95")
                .signs("Hiến máu", "10")
                .reports("CT1", "90", "92")
                .reports("Trồng cây", "5", "50")
                .in(campaign);
        assertThat(pact.outcomes())
                .extracting(outcome -> outcome.title() + " " + outcome.kept() + " " + outcome.measured())
                .containsExactly("Chỉ tiêu CT1 NOT_KEPT true", "Hiến máu NOT_TOLD true", "Trồng cây KEPT false");
        assertThat(pact.achievement()).isEqualTo(new Achievement(0, 2));
    }

    @Test
    void whereNothingWasSignedWhatIsReportedCounts() {
        Pact pact =
                aPact("x").reports("CT1", "95", "96").reports("CT2", "2", "").in(campaign);
        assertThat(pact.achievement()).isEqualTo(new Achievement(1, 2));
    }

    @Test
    void figuresInDifferentUnitsAreNotCompared() {
        Pact pact = aPact("x")
                .signs("CT1", "tỷ đồng", null, "1")
                .reports("CT1", "triệu đồng", "1000", "1200", "")
                .in(campaign);
        assertThat(pact.outcomes().get(0).kept()).isEqualTo(Kept.NOT_TOLD);
        Pact percent = aPact("x")
                .signs("CT1", "%", null, "95")
                .reports("CT1", "Phần trăm", "95", "96", "")
                .in(campaign);
        assertThat(percent.outcomes().get(0).kept()).isEqualTo(Kept.KEPT);
    }

    @Test
    void theRateIsThatOfActualAndPlan() {
        Pact pact =
                aPact("x").signs("CT1", "9500").reports("CT1", "9000", "8150").in(campaign);
        assertThat(pact.outcomes().get(0).rate(2)).isEqualTo(new BigDecimal("85.79"));
        Pact nothing = aPact("x").signs("CT1", "0").reports("CT1", "0", "0").in(campaign);
        assertThat(nothing.outcomes().get(0).rate(2)).isNull();
        assertThat(nothing.outcomes().get(0).kept()).isEqualTo(Kept.KEPT);
    }

    @Test
    void noPactIsNoShare() {
        assertThat(Pact.NONE.achievement().share()).isNull();
    }

    private static Indicator indicator(String code, Direction direction) {
        return new Indicator(code, "Chỉ tiêu " + code, null, List.of(), List.of(), direction, null);
    }
}
