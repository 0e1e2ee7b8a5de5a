package vn.thidua.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.LastYear;
import vn.thidua.finding.Place;
import vn.thidua.ingest.PastAwardLine;

class PastYearTests {

    private static final LastYear TOLD = new LastYear("x", 2, List.of("CO"));

    @Test
    void theRuleBookTellsWhereTheRegisterIsSilent() {
        PastYear year = PastYear.of(TOLD, List.of());
        assertThat(year.rank()).isEqualTo(2);
        assertThat(year.had("CO")).isTrue();
        assertThat(year.place("CO")).isEmpty();
    }

    @Test
    void theRegisterWins() {
        PastYear year = PastYear.of(TOLD, List.of(line("BK", 3, "C5"), line("GK", null, "C6")));
        assertThat(year.rank()).isEqualTo(3);
        assertThat(year.awards()).containsExactly("BK", "GK");
        assertThat(year.had("CO")).isFalse();
        assertThat(year.place("GK")).contains(new Place("so.xlsx", "Sổ", "C6"));
    }

    @Test
    void aRankThatTheRegisterLeavesOpenIsTheRuleBooks() {
        assertThat(PastYear.of(TOLD, List.of(line("BK", null, "C5"))).rank()).isEqualTo(2);
        assertThat(PastYear.of(null, List.of(line("BK", null, "C5"))).rank()).isNull();
    }

    @Test
    void anAwardThatIsNoneOfTheCampaignsIsNotHad() {
        PastYear year = PastYear.of(TOLD, List.of(line(null, 1, "C5")));
        assertThat(year.awards()).isEmpty();
        assertThat(year.rank()).isEqualTo(1);
    }

    private static PastAwardLine line(@Nullable String award, @Nullable Integer rank, String cell) {
        return new PastAwardLine("x", 2021, "Hình thức", award, rank, "", new Place("so.xlsx", "Sổ", cell));
    }
}
