package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.visual.ExampleAgency.agency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.standing.Results;
import vn.thidua.standing.UnrankedReason;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;
import vn.thidua.visual.ExampleResults;
import vn.thidua.workbook.chart.NativeChart;

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
    void everyCoverSaysWhatCouldStillChangeAnOfficialResult() {
        Results results = ExampleResults.with(agency("so-y-te", "Sở Y tế")
                        .self("49", "24", "15", "10")
                        .appraised("49", "24", "15", "10"))
                .weighty(2)
                .build();
        String words = "Chính thức theo hồ sơ đã nhận; còn 2 việc có thể đổi kết quả\"";
        assertThat(Dump.of(bloc(results))).contains("Bìa!C7 = \"" + words);
        assertThat(Dump.of(HardBooks.slips(results))).contains("Bìa!C7 = \"" + words);
        assertThat(Dump.of(new CampaignWorkbook().write(results, List.of())))
                .contains("Bìa!C7 = \"Khối thi đua các sở, ngành khoa học - văn hóa - xã hội: " + words)
                .contains("Tổng quan!K6 = \"" + words);
    }

    @Test
    void noTotalOfTheUnrankedIsQuoted() {
        Results results = ExampleResults.with(
                        agency("so-y-te", "Sở Y tế")
                                .self("49", "24", "15", "10")
                                .appraised("49", "24", "15", "10"),
                        agency("mau-01", "Đơn vị mẫu 01")
                                .self("50", "24", "15", "10")
                                .appraised("47", "24", "15", "10")
                                .unranked(UnrankedReason.VETO))
                .build();
        assertThat(Dump.of(bloc(results)))
                .anyMatch(line -> line.startsWith("Bảng điểm!") && line.contains("98.0"))
                .noneMatch(line -> line.startsWith("Bảng điểm!") && line.contains("96.0"))
                .anyMatch(line -> line.startsWith("Bảng điểm!")
                        && line.endsWith("Đơn vị không xếp hạng thì không ghi tổng cộng.\""))
                .anyMatch(line -> line.endsWith("Đơn vị mẫu 01: khác ở 1 tiêu chí (−3,0).\""))
                .noneMatch(line -> line.contains("99,0") || line.contains("96,0"));
    }

    @Test
    void namesAreAscii() {
        assertThat(BlocWorkbook.fileName(ExampleBook.results().blocs().get(0))).isEqualTo("ket-qua-khoi-mau.xlsx");
        assertThat(SlipWorkbook.fileName(ExampleBook.results().blocs().get(0)))
                .isEqualTo("phieu-ket-qua-khoi-mau.xlsx");
        assertThat(CampaignWorkbook.fileName()).isEqualTo("tong-hop.xlsx");
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone() {
        Results results = ExampleBook.results();
        byte[] bloc = bloc(results);
        byte[] campaign = new CampaignWorkbook().write(results, ExampleBook.CHANGES);
        byte[] slips = HardBooks.slips(results);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Arrays.equals(bloc(results), bloc)).isTrue();
            assertThat(Arrays.equals(HardBooks.slips(results), slips)).isTrue();
            assertThat(Arrays.equals(new CampaignWorkbook().write(results, ExampleBook.CHANGES), campaign))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noTextOfOthersBecomesAFormula() {
        assertThat(Dump.of(bloc(ExampleBook.results()))).contains("Xếp hạng!B8 = \"'=Ban Dân tộc\"");
    }

    @Test
    void formulasGiveTheNumbersThatStandThere() {
        int formulas = 0;
        for (Map.Entry<String, byte[]> book : HardBooks.all().entrySet()) {
            formulas += Recalculation.formulas(book.getValue()).size();
            assertThat(Recalculation.differing(book.getValue()))
                    .as(book.getKey())
                    .isEmpty();
        }
        assertThat(formulas).isGreaterThan(1_000);
    }

    @Test
    void nativeChartsCarryTheNumbersOfTheirModelsInCacheAndCells() throws IOException {
        for (Results results : List.of(ChartGallery.usual(), ChartGallery.ordinary(), ChartGallery.negative())) {
            List<NativeChart> models = new ArrayList<>();
            new Charts()
                    .of(
                            results,
                            results.blocs().get(0),
                            ExampleBook.years(results),
                            RankRanges.of(results.blocs().get(0), ExampleBook.BREAKS),
                            List.of())
                    .forEach(chart -> NativeChart.of(chart).ifPresent(models::add));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bloc(results)))) {
                List<XSSFChart> charts = new ArrayList<>();
                for (Sheet sheet : book) {
                    XSSFDrawing drawing = (XSSFDrawing) sheet.getDrawingPatriarch();
                    if (drawing != null) {
                        charts.addAll(drawing.getCharts());
                    }
                }
                assertThat(charts).hasSameSizeAs(models);
                for (int index = 0; index < charts.size(); index++) {
                    NativeCharts.assertCarries(book, charts.get(index), models.get(index));
                }
            }
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
        return HardBooks.bloc(results);
    }

    /** What was found instead lies beside the compiled tests, to be looked at and, if right, copied. */
    private static void expect(String golden, byte[] workbook) throws IOException {
        List<String> lines = Dump.of(workbook);
        Files.write(Files.createDirectories(Path.of("target", "golden")).resolve(golden), lines);
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN.resolve(golden)));
    }
}
