package vn.thidua.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.standing.Results;

/** A workbook that is being written: its styles, and the properties that make its bytes depend on the results alone. */
public final class Book {

    private static final String CREATOR = "Thi Đua";

    /** Where nothing was received there is no moment that could be told. */
    private static final Instant NO_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Results results;
    private final Styles styles;
    private final Texts texts = new Texts(workbook.getSharedStringSource());
    private final List<Page> pages = new ArrayList<>();

    public Book(Results results, String title) {
        this.results = results;
        this.styles = new Styles(workbook, results.campaign().rounding().displayScale());
        describe(title);
    }

    private void describe(String title) {
        ZonedDateTime asOf = results.docket().dataAsOf();
        Optional<Date> moment = Optional.of(Date.from(asOf == null ? NO_MOMENT : asOf.toInstant()));
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(CREATOR);
        properties.setLastModifiedByUser(CREATOR);
        properties.setCreated(moment);
        properties.setModified(moment);
        workbook.getProperties().getExtendedProperties().setApplication(CREATOR);
    }

    /**
     * A new sheet for a table of these columns.
     *
     * @param fixed how many of them stay in view and are repeated on every printed page
     */
    public Page page(String name, List<Column> columns, int fixed) {
        Page page = new Page(workbook.createSheet(name), texts, styles, results, columns, fixed);
        pages.add(page);
        return page;
    }

    /** The same pages give the same bytes. */
    public byte[] bytes() {
        pages.forEach(Page::end);
        try (workbook) {
            Map<String, Splice> splices = new HashMap<>();
            splices.put("xl/sharedStrings.xml", counted());
            pages.forEach(page -> splices.put(partName(page.sheet()), page.filled()));
            pages.forEach(page -> splices.putAll(page.charts()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), splices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** POI counts each text once. */
    private Splice counted() {
        return new Splice(
                "<sst count=\"" + texts.distinct() + "\"",
                ("<sst count=\"" + texts.uses() + "\"").getBytes(StandardCharsets.UTF_8));
    }

    private static String partName(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }
}
