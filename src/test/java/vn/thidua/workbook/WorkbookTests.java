package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.standing.Results;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;
import vn.thidua.visual.Ranking;

class WorkbookTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "vn", "thidua", "workbook");

    @Test
    void blocWorkbookReadsAsExpected() throws IOException {
        expect("bloc-workbook.txt", bloc(ExampleBook.results()));
    }

    @Test
    void campaignWorkbookReadsAsExpected() throws IOException {
        expect("campaign-workbook.txt", new CampaignWorkbook().write(ExampleBook.results(), ExampleBook.CHANGES));
    }

    @Test
    void namesAreAscii() {
        assertThat(BlocWorkbook.fileName(ExampleBook.results().blocs().get(0))).isEqualTo("ket-qua-khoi-mau.xlsx");
        assertThat(CampaignWorkbook.fileName()).isEqualTo("tong-hop.xlsx");
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone() {
        Results results = ExampleBook.results();
        byte[] bloc = bloc(results);
        byte[] campaign = new CampaignWorkbook().write(results, ExampleBook.CHANGES);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Arrays.equals(bloc(results), bloc)).isTrue();
            assertThat(Arrays.equals(new CampaignWorkbook().write(results, ExampleBook.CHANGES), campaign))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void holdsNoFormulas() {
        assertThat(Dump.of(bloc(ExampleBook.results())))
                .noneMatch(line -> line.contains("FORMULA"))
                .contains("Xếp hạng!B7 = \"'=Ban Dân tộc\"");
    }

    @Test
    void nativeChartCarriesTheNumbersOfTheChartModel() throws IOException {
        Results results = ChartGallery.usual();
        Chart model = new Charts().ranking(results, results.blocs().get(0));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bloc(results)))) {
            XSSFSheet sheet = book.getSheet(RankingSheet.NAME);
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
            XDDFChartData.Series series = chart.getChartSeries().get(0).getSeries(0);
            assertThat(chart.getTitleText().getString()).isEqualTo(model.title() + " (số liệu minh họa)");
            assertThat(values(series.getValuesData()))
                    .containsExactlyElementsOf(((Ranking) model.body())
                            .rows().stream()
                                    .map(Ranking.Row::total)
                                    .map(Number::doubleValue)
                                    .toList());
            assertThat(series.getValuesData().getDataRangeReference()).isEqualTo("'Xếp hạng'!$E$6:$E$12");
            assertThat(series.getCategoryData().getPointAt(0).toString()).isEqualTo("Sở Y tế");
        }
    }

    @Test
    void writesEveryHardCase() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "books"));
        for (Map.Entry<String, Results> entry : ChartGallery.all().entrySet()) {
            byte[] book = bloc(entry.getValue());
            assertThat(Dump.of(book)).as(entry.getKey()).isNotEmpty();
            Files.write(folder.resolve(entry.getKey() + ".xlsx"), book);
        }
        Files.write(folder.resolve("example.xlsx"), bloc(ExampleBook.results()));
        Files.write(
                folder.resolve("example-campaign.xlsx"),
                new CampaignWorkbook().write(ExampleBook.results(), ExampleBook.CHANGES));
    }

    private static byte[] bloc(Results results) {
        return new BlocWorkbook()
                .write(
                        results,
                        results.blocs().get(0),
                        ExampleBook.BREAKS,
                        ExampleBook.years(results),
                        ExampleBook.explanations(results));
    }

    private static List<Double> values(XDDFNumericalDataSource<? extends Number> source) {
        return IntStream.range(0, source.getPointCount())
                .mapToObj(index -> source.getPointAt(index).doubleValue())
                .toList();
    }

    /** What was found instead lies beside the compiled tests, to be looked at and, if right, copied. */
    private static void expect(String golden, byte[] workbook) throws IOException {
        List<String> lines = Dump.of(workbook);
        Files.write(Files.createDirectories(Path.of("target", "golden")).resolve(golden), lines);
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN.resolve(golden)));
    }
}
