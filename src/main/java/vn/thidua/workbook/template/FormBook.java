package vn.thidua.workbook.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.ingest.Marker;
import vn.thidua.workbook.SteadyZip;

/** A workbook of forms that is being written. Its bytes depend on what was written and on nothing else. */
final class FormBook {

    private static final String CREATOR = "Thi Đua";
    private static final Instant NO_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final FormStyles styles = new FormStyles(workbook);
    private final List<FormSheet> sheets = new ArrayList<>();

    FormBook(String title) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(CREATOR);
        properties.setLastModifiedByUser(CREATOR);
        properties.setCreated(Optional.of(Date.from(NO_MOMENT)));
        properties.setModified(Optional.of(Date.from(NO_MOMENT)));
        workbook.getProperties().getExtendedProperties().setApplication(CREATOR);
    }

    /**
     * A new sheet.
     *
     * @param widths of its columns in characters
     * @param printed how many of these columns are printed
     */
    FormSheet sheet(String name, int printed, int... widths) {
        FormSheet sheet = new FormSheet(workbook.createSheet(name), styles, printed, widths);
        sheets.add(sheet);
        return sheet;
    }

    /** The sheet that nobody sees, by which the form is known again. */
    void marker(Map<String, String> values) {
        XSSFSheet sheet = workbook.createSheet(Marker.SHEET);
        values.forEach((key, value) -> {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(key);
            row.createCell(1).setCellValue(value);
        });
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    byte[] bytes() {
        try {
            sheets.forEach(FormSheet::end);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // Closed, the book would be written once more.
            workbook.getPackage().revert();
        }
    }
}
