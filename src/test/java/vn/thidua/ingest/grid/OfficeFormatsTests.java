package vn.thidua.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.OfficeForm;
import vn.thidua.ingest.SmallCampaign;
import vn.thidua.ingest.Submission;
import vn.thidua.ingest.SubmissionReader;

/** One form in every format that is read, as POI and LibreOffice write them. */
class OfficeFormatsTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @ParameterizedTest
    @ValueSource(strings = {"tu-cham.ods", "tu-cham.xls", "tu-cham.xlsx"})
    void readsWhatLibreOfficeWrites(String name) throws IOException, UnreadableFileException {
        Grid written = FileOpening.open("a.xlsx", xlsx()).grid();

        assertThat(values(FileOpening.open(name, OfficeForm.libreOffice(name)).grid()))
                .isEqualTo(values(written));
        assertThat(reader.read(name, OfficeForm.libreOffice(name)).findings()).isEmpty();
    }

    @Test
    void readsOldExcelFilesThatPoiWrites() throws IOException, UnreadableFileException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OfficeForm.write(new HSSFWorkbook(), bytes);

        Grid read = FileOpening.open("a.xls", bytes.toByteArray()).grid();

        assertThat(values(read))
                .isEqualTo(values(FileOpening.open("a.xlsx", xlsx()).grid()));
    }

    @Test
    void bothReadersOfNewExcelFilesAgree() throws IOException, UnreadableFileException {
        for (byte[] content : List.of(xlsx(), OfficeForm.libreOffice("tu-cham.xlsx"))) {
            assertThat(new PoiGridReader().read(content)).isEqualTo(new XlsxGridReader().read(content));
        }
    }

    @Test
    void placesInATextFileNameNoSheet() throws IOException {
        Submission submission = reader.read("tu-cham.csv", OfficeForm.libreOffice("tu-cham.csv"));

        assertThat(submission.refused()).isFalse();
        assertThat(submission.scores())
                .extracting(line -> line.score().toPlainString())
                .containsExactly("2.75", "3.1", "5");
        assertThat(submission.scores().get(0).place()).isEqualTo(new Place("tu-cham.csv", null, "F8"));
        assertThat(submission.scores().get(0).place()).hasToString("tu-cham.csv!F8");
    }

    @Test
    void hiddenThingsAreKnownInEveryFormat() throws IOException, UnreadableFileException {
        for (String name : List.of("tu-cham.ods", "tu-cham.xls", "tu-cham.xlsx")) {
            List<SheetGrid> sheets =
                    FileOpening.open(name, OfficeForm.libreOffice(name)).grid().sheets();

            assertThat(sheets).extracting(SheetGrid::hidden).containsExactly(false, false, true);
            assertThat(sheets.get(1).rows().get(4).hidden()).as(name).isTrue();
            assertThat(sheets.get(0).rows()).noneMatch(GridRow::hidden);
        }
    }

    @Test
    void cutFilesAreDamagedInEveryFormat() throws IOException {
        for (String name : List.of("tu-cham.ods", "tu-cham.xls", "tu-cham.xlsx")) {
            byte[] whole = OfficeForm.libreOffice(name);
            Submission submission = reader.read(name, Arrays.copyOf(whole, whole.length / 2));

            assertThat(submission.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.FILE_UNREADABLE);
                assertThat(finding.place()).isEqualTo(Place.of(name));
            });
        }
    }

    /** Places and what stands there, but for what formats cannot keep: formulas' notation and trailing zeros. */
    private static Map<String, String> values(Grid grid) {
        Map<String, String> values = new TreeMap<>();
        for (SheetGrid sheet : grid.sheets()) {
            for (GridRow row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    values.put(sheet.name() + "!" + cell.address(), value(cell));
                }
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        if (Set.of("TRUE", "1").contains(cell.text()) && "D1".equals(cell.address())) {
            return "TRUE";
        }
        return cell.number() == null
                ? cell.text()
                : cell.number().stripTrailingZeros().toPlainString() + cell.percent() + cell.moment();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OfficeForm.write(new XSSFWorkbook(), bytes);
        return bytes.toByteArray();
    }
}
