package vn.thidua.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Datum;
import vn.thidua.visual.HeatMap;
import vn.thidua.visual.Slopes;
import vn.thidua.visual.Timeline;
import vn.thidua.workbook.chart.NativeChart.Column;

class NativeChartTests {

    /** Columns that the model has as words or as a line. */
    private static final Set<String> OWN = Set.of(Timeline.COUNT, Translation.DUE, Translation.UP, Translation.DOWN);

    private static final List<String> PLOT = List.of(
            "barDir",
            "grouping",
            "scatterStyle",
            "varyColors",
            "ser",
            "dLbls",
            "gapWidth",
            "overlap",
            "marker",
            "axId");

    private static final List<String> AXIS = List.of(
            "axId",
            "scaling",
            "delete",
            "axPos",
            "majorGridlines",
            "title",
            "numFmt",
            "majorTickMark",
            "minorTickMark",
            "tickLblPos",
            "spPr",
            "txPr",
            "crossAx",
            "crosses",
            "auto",
            "lblAlgn",
            "lblOffset",
            "tickLblSkip",
            "noMultiLvlLbl",
            "crossBetween",
            "majorUnit");

    private static final List<String> LABELS = List.of(
            "idx",
            "delete",
            "dLbl",
            "numFmt",
            "spPr",
            "txPr",
            "dLblPos",
            "showLegendKey",
            "showVal",
            "showCatName",
            "showSerName",
            "showPercent",
            "showBubbleSize");

    private static final Map<String, List<String>> ORDER = Map.ofEntries(
            Map.entry("c:chartSpace", List.of("date1904", "lang", "roundedCorners", "chart", "spPr", "externalData")),
            Map.entry(
                    "c:chart",
                    List.of("title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs")),
            Map.entry("c:plotArea", List.of("layout", "barChart", "lineChart", "scatterChart", "catAx", "valAx")),
            Map.entry("c:barChart", PLOT),
            Map.entry("c:lineChart", PLOT),
            Map.entry("c:scatterChart", PLOT),
            Map.entry(
                    "c:ser",
                    List.of(
                            "idx",
                            "order",
                            "tx",
                            "spPr",
                            "invertIfNegative",
                            "dPt",
                            "marker",
                            "dLbls",
                            "errBars",
                            "cat",
                            "val",
                            "xVal",
                            "yVal",
                            "smooth")),
            Map.entry("c:dLbls", LABELS),
            Map.entry("c:dLbl", LABELS),
            Map.entry("c:catAx", AXIS),
            Map.entry("c:valAx", AXIS),
            Map.entry("c:scaling", List.of("orientation", "max", "min")),
            Map.entry("c:legend", List.of("legendPos", "overlay", "txPr")),
            Map.entry("c:layout", List.of("manualLayout")),
            Map.entry("c:manualLayout", List.of("layoutTarget", "xMode", "yMode", "x", "y", "w", "h")),
            Map.entry("c:title", List.of("tx", "overlay")),
            Map.entry("c:marker", List.of("symbol", "size", "spPr")));

    @Test
    void everyNumberIsOneOfTheModelsAndOfTheSameRow() {
        for (Chart chart : ChartGallery.charts().values()) {
            Set<String> model = chart.body().data().stream()
                    .map(datum -> datum.row() + " = " + datum.value())
                    .collect(Collectors.toSet());
            NativeChart.of(chart)
                    .ifPresent(found ->
                            assertThat(numbers(found)).as(chart.title()).isSubsetOf(model));
        }
    }

    @Test
    void allKindsButHeatMapsAndCrowdedSlopesAreDrawnNatively() {
        assertThat(ChartGallery.charts().values())
                .filteredOn(chart -> NativeChart.of(chart).isEmpty())
                .allMatch(chart -> chart.body() instanceof HeatMap
                        || chart.body() instanceof Slopes
                        || chart.body().data().isEmpty());
    }

    /** Office calls a file damaged whose charts do not have their elements in the order of ECMA-376, part 1, 21.2. */
    @ParameterizedTest
    @MethodSource("settings")
    void elementsStandInTheOrderOfTheSchema(Setting setting) throws Exception {
        for (Chart chart : ChartGallery.charts().values()) {
            NativeChart found = NativeChart.of(chart).orElse(null);
            if (found != null) {
                Cells cells = Cells.of(
                        "Biểu đồ", 6, found.names().size(), 0, found.columns().size());
                byte[] xml = ChartXml.of(found, cells, "[$-42A]#,##0.00", setting);
                assertOrdered(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getDocumentElement());
            }
        }
    }

    static List<Setting> settings() {
        Setting.Field field = new Setting.Field(0.36, 0.01, 0.62, 0.98);
        return List.of(Setting.SHEET, new Setting(14, false, false, 0.1, "rId1", field, 1, null));
    }

    private static void assertOrdered(Element element) {
        List<String> order = ORDER.getOrDefault(element.getTagName(), List.of());
        int last = -1;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                if (!order.isEmpty()) {
                    int place = order.indexOf(below.getTagName().substring(2));
                    assertThat(place)
                            .as(element.getTagName() + " " + below.getTagName())
                            .isGreaterThanOrEqualTo(Math.max(last, 0));
                    last = place;
                }
                assertOrdered(below);
            }
        }
    }

    @Test
    void figuresAreNotBroken() {
        NativeChart ranking =
                NativeChart.of(ChartGallery.charts().values().iterator().next()).orElseThrow();
        Cells cells = Cells.of(
                "Biểu đồ", 6, ranking.names().size(), 0, ranking.columns().size());
        String xml = new String(ChartXml.of(ranking, cells, "0.0", Setting.SHEET), StandardCharsets.UTF_8);
        assertThat(xml.substring(xml.indexOf("<c:dLbls>"), xml.indexOf("</c:dLbls>")))
                .contains("wrap=\"none\"");
    }

    @Test
    void cellsAreReferredToAsExcelWritesThem() {
        Cells cells = Cells.of("Biểu đồ", 6, 3, 0, 27);
        assertThat(cells.names()).isEqualTo("'Biểu đồ'!$A$6:$A$8");
        assertThat(cells.heads().get(0)).isEqualTo("'Biểu đồ'!$B$5");
        assertThat(cells.columns().get(26)).isEqualTo("'Biểu đồ'!$AB$6:$AB$8");
        assertThat(cells.across(2)).isEqualTo("'Biểu đồ'!$B$8:$AB$8");
        assertThat(cells.name(1)).isEqualTo("'Biểu đồ'!$A$7");
        assertThat(Cells.of("Khối 'một'", 6, 1, 0, 1).names()).isEqualTo("'Khối ''một'''!$A$6:$A$6");
    }

    private static List<String> numbers(NativeChart chart) {
        List<String> numbers = new ArrayList<>();
        for (Column column : chart.columns()) {
            for (int row = 0; row < column.values().size(); row++) {
                BigDecimal value = column.values().get(row);
                if (value != null && !OWN.contains(column.name())) {
                    numbers.add(name(chart.names().get(row)) + " = " + plain(column, value));
                }
            }
        }
        return numbers;
    }

    /** Without rank and asterisk. */
    private static String name(String label) {
        return label.replaceFirst("^\\d+\\. ", "").replaceFirst(" \\*$", "");
    }

    private static String plain(Column column, BigDecimal value) {
        if (column.name().equals(Timeline.RECEIVED)) {
            long minutes = Math.round(value.doubleValue() * 1440);
            return LocalDateTime.of(1899, 12, 30, 0, 0)
                    .plus(minutes, ChronoUnit.MINUTES)
                    .toString();
        }
        return Datum.of("", "", value).value();
    }
}
