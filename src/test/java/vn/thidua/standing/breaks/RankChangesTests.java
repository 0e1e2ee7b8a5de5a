package vn.thidua.standing.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.standing.breaks.RankChanges.Move;

class RankChangesTests {

    @Test
    void threeThatMoveAlikeShareASentence() {
        assertThat(RankChanges.of(
                        List.of(new Move("A", 1, 2), new Move("B", 2, 3), new Move("C", 3, 4), new Move("D", null, 1))))
                .extracting(Change::words)
                .containsExactly("Lùi 1 hạng: A, B, C", "D: chưa xếp hạng → 1");
    }

    @Test
    void twoAreToldOneByOne() {
        assertThat(RankChanges.of(List.of(new Move("A", 1, 2), new Move("B", 2, 1), new Move("C", 3, 3))))
                .extracting(Change::words)
                .containsExactly("A: hạng 1 → 2", "B: hạng 2 → 1");
    }

    @Test
    void whoeverLosesItsRankIsToldAlone() {
        assertThat(RankChanges.of(
                        List.of(new Move("A", 4, null), new Move("B", 5, 4), new Move("C", 6, 5), new Move("D", 7, 6))))
                .extracting(Change::words)
                .containsExactly("A: hạng 4 → không xếp hạng", "Lên 1 hạng: B, C, D");
    }
}
