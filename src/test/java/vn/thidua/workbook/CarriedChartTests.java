package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.Setting;

/** The workbook behind a chart of a slide, as another library reads it and as Excel wants it. */
class CarriedChartTests {

    @Test
    void theWorkbookHoldsTheTableExactly() throws IOException {
        for (Map.Entry<String, Chart> hard : ChartGallery.charts().entrySet()) {
            NativeChart chart = NativeChart.of(hard.getValue()).orElse(null);
            if (chart == null) {
                continue;
            }
            byte[] book = CarriedChart.of(chart, Setting.SHEET).workbook();
            assertThat(ExcelRules.broken(book)).as(hard.getKey()).isEmpty();
            try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
                List<Row> rows = read.getFirstSheet().read();
                assertThat(texts(rows.get(0)))
                        .containsExactlyElementsOf(Stream.concat(
                                        Stream.of(chart.head()),
                                        chart.columns().stream().map(NativeChart.Column::name))
                                .toList());
                assertThat(rows).hasSize(chart.names().size() + 1);
                for (int row = 0; row < chart.names().size(); row++) {
                    assertThat(rows.get(row + 1).getCellText(0))
                            .isEqualTo(chart.names().get(row));
                    assertThat(numbers(rows.get(row + 1)))
                            .as(hard.getKey())
                            .usingElementComparator(CarriedChartTests::compare)
                            .containsExactlyElementsOf(told(chart, row));
                }
            }
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getCellText(column));
        }
        return texts;
    }

    private static List<@Nullable BigDecimal> numbers(Row row) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (int column = 1; column < row.getCellCount(); column++) {
            numbers.add(row.getCellAsNumber(column).orElse(null));
        }
        return numbers;
    }

    private static List<@Nullable BigDecimal> told(NativeChart chart, int row) {
        List<@Nullable BigDecimal> told = new ArrayList<>();
        chart.columns().forEach(column -> told.add(column.values().get(row)));
        return told;
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == other ? 0 : 1) : one.compareTo(other);
    }
}
