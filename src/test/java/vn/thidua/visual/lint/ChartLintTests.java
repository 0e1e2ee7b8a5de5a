package vn.thidua.visual.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.bilingual.Language;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;

/** Every chart of the hard blocs keeps every rule, in either language. */
class ChartLintTests {

    @TestFactory
    Stream<DynamicTest> everyChartKeepsEveryRule() {
        return Stream.of(Language.VIETNAMESE, Language.ENGLISH).flatMap(ChartLintTests::in);
    }

    private static Stream<DynamicTest> in(Language language) {
        Map<String, Chart> charts = language.speak(ChartGallery::charts);
        return charts.entrySet().stream()
                .map(chart -> dynamicTest(language.code() + " " + chart.getKey(), () -> {
                    List<String> breaches = language.speak(() -> ChartLint.breaches(chart.getValue()));
                    assertThat(breaches).isEmpty();
                }));
    }
}
