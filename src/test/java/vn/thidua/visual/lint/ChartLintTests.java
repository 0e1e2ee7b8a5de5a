package vn.thidua.visual.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.visual.ChartGallery;

/** Every chart of the hard blocs keeps every rule. */
class ChartLintTests {

    @TestFactory
    Stream<DynamicTest> everyChartKeepsEveryRule() {
        return ChartGallery.charts().entrySet().stream()
                .map(chart -> dynamicTest(
                        chart.getKey(),
                        () -> assertThat(ChartLint.breaches(chart.getValue())).isEmpty()));
    }
}
