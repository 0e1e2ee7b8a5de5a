package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTests {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void keepsTheOrderAndMakesOnlyTheNextFew() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> used = new ArrayList<>();
        int few = 3 * Runtime.getRuntime().availableProcessors();
        try (Ahead<Integer, Integer> ahead = new Ahead<>(NUMBERS, number -> {
            made.incrementAndGet();
            return number;
        })) {
            while (ahead.hasNext()) {
                used.add(ahead.next());
                assertThat(made.get()).isLessThanOrEqualTo(used.size() + few);
            }
        }
        assertThat(used).isEqualTo(NUMBERS);
    }

    @Test
    void throwsWhatTheMakingThrew() {
        try (Ahead<Integer, Integer> ahead = new Ahead<>(NUMBERS, number -> 6 / (3 - number))) {
            assertThat(List.of(ahead.next(), ahead.next(), ahead.next())).containsExactly(2, 3, 6);
            assertThatThrownBy(ahead::next).isInstanceOf(ArithmeticException.class);
        }
    }
}
