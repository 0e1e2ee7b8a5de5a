package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.Reorganisation.Kind.MERGED;
import static vn.thidua.campaign.Reorganisation.Kind.RENAMED;
import static vn.thidua.campaign.Reorganisation.Kind.SPLIT;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.agency;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The members of today are x, y, z, and w, which is also called "Sở W cũ". */
class LineageTests {

    @Test
    void aUnitIsTheMemberOfItsCodeOrOfItsName() {
        assertThat(fate(unit("x", "Tên nào đó"), 2021).members()).containsExactly("x");
        assertThat(fate(unit(null, "ĐƠN  VỊ Y"), 2021).members()).containsExactly("y");
        assertThat(fate(unit("cu", "Sở W cũ"), 2021).members()).containsExactly("w");
        assertThat(fate(unit("la", "Đơn vị lạ"), 2021).members()).isEmpty();
    }

    @Test
    void anOldNameOrCodeLeadsToTodaysCode() {
        Reorganisation act = act(RENAMED, List.of("Sở Cũ", "so-x-cu"), List.of("x"), "2022-04-01");
        assertThat(fate(unit(null, "sở cũ"), 2021, act)).isEqualTo(new Lineage.Fate(Set.of("x"), Set.of(RENAMED)));
        assertThat(fate(unit("so-x-cu", "Không rõ"), 2021, act).members()).containsExactly("x");
    }

    @Test
    void actsFollowUponOneAnotherInTheOrderOfTheirDays() {
        Reorganisation[] acts = {
            act(SPLIT, List.of("c"), List.of("x", "y"), "2022-06-01"),
            act(MERGED, List.of("b", "Đơn vị d"), List.of("c"), "2021-06-01"),
            act(RENAMED, List.of("a"), List.of("b"), "2020-06-01")
        };
        assertThat(fate(unit("a", "A"), 2019, acts).members()).containsExactlyInAnyOrder("x", "y");
        assertThat(fate(unit("a", "A"), 2019, acts).ways()).containsExactlyInAnyOrder(RENAMED, MERGED, SPLIT);
        assertThat(fate(unit(null, "Đơn vị D"), 2020, acts).ways()).containsExactlyInAnyOrder(MERGED, SPLIT);
        assertThat(fate(unit("c", "C"), 2021, acts).ways()).containsExactly(SPLIT);
    }

    @Test
    void anActOfBeforeTheYearConcernsOnlyUnitsThatAreNoMembersAnyMore() {
        Reorganisation split = act(SPLIT, List.of("x"), List.of("x", "y"), "2020-06-01");
        assertThat(fate(unit("x", "X"), 2019, split).members()).containsExactlyInAnyOrder("x", "y");
        assertThat(fate(unit("x", "X"), 2020, split).members()).containsExactly("x");
        Reorganisation renamed = act(RENAMED, List.of("Tên cũ"), List.of("z"), "2020-06-01");
        assertThat(fate(unit(null, "Tên cũ"), 2021, renamed).members()).containsExactly("z");
    }

    @Test
    void aMemberThatTookOthersInIsAmongItsOwnPredecessors() {
        Reorganisation merged = act(MERGED, List.of("x", "Đơn vị cũ"), List.of("x"), "2022-03-01");
        assertThat(fate(unit("x", "Đơn vị x"), 2021, merged).ways()).containsExactly(MERGED);
        assertThat(fate(unit(null, "Đơn vị cũ"), 2021, merged).members()).containsExactly("x");
    }

    private static Lineage.Fate fate(Unit unit, int year, Reorganisation... acts) {
        Agency w = new Agency("w", "Sở W", List.of("Sở W cũ"), null, null);
        return new Lineage(aCampaign()
                        .bloc(bloc(
                                aRubric(section("1", "100", entered("a", "100")))
                                        .build(),
                                List.of(agency("x"), agency("y"), agency("z"), w)))
                        .earlier(new EarlierYears(null, List.of(acts), EarlierYears.Merged.AVERAGE, 10))
                        .build())
                .of(unit.code(), unit.name(), year);
    }

    private record Unit(@Nullable String code, String name) {}

    private static Unit unit(@Nullable String code, String name) {
        return new Unit(code, name);
    }

    private static Reorganisation act(Reorganisation.Kind kind, List<String> from, List<String> to, String on) {
        return new Reorganisation(kind, from, to, LocalDate.parse(on), null);
    }
}
