package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlocsTests {

    private static final Rubric RUBRIC = new Rubric(
            "r", "Bảng điểm", BigDecimal.TEN, Rubric.BonusPlace.INSIDE, NotApplicable.FULL, List.of(), List.of());

    private final Bloc one = bloc("k1", "a", "b");
    private final Bloc other = bloc("k2", "c");
    private final Blocs blocs = Blocs.of(List.of(one, other));

    @Test
    void areAListInTheOrderOfTheRuleBook() {
        assertThat(blocs).isEqualTo(List.of(one, other)).hasSameHashCodeAs(List.of(one, other));
        assertThat(Blocs.of(blocs)).isSameAs(blocs);
    }

    @Test
    void knowTheBlocOfEachMember() {
        assertThat(Stream.of("a", "b", "c", "d").map(blocs::ofMember).toList())
                .satisfiesExactly(
                        of -> assertThat(of).contains(one),
                        of -> assertThat(of).contains(one),
                        of -> assertThat(of).contains(other),
                        of -> assertThat(of).isEmpty());
        assertThat(blocs.member("c")).contains(other.members().get(0));
        assertThat(blocs.member("d")).isEmpty();
        assertThat(blocs.bloc("k2")).contains(other);
        assertThat(blocs.bloc("k3")).isEmpty();
    }

    private static Bloc bloc(String code, String... members) {
        List<Agency> agencies = Stream.of(members)
                .map(member -> new Agency(member, "Đơn vị " + member, List.of(), null, null))
                .toList();
        return new Bloc(code, "Khối " + code, members[0], null, agencies, RUBRIC);
    }
}
