package vn.thidua.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
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
    private final Texts texts = new Texts();
    private final List<Page> pages = new ArrayList<>();

    private final Map<Tab, String> absent = new LinkedHashMap<>();
    private final Cover cover;

    /** A book that opens on its cover. */
    public Book(Results results, Cover cover) {
        this.results = results;
        this.cover = cover;
        this.styles = new Styles(workbook, results.campaign().rounding().displayScale());
        describe(cover.title() + " – " + cover.subject());
        page(Cover.tab(), cover.columns(), 1);
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
    public Page page(Tab tab, List<Column> columns, int fixed) {
        Page page = new Page(tab, workbook.createSheet(tab.name()), texts, styles, results, columns, fixed);
        if (!pages.isEmpty()) {
            page.back(Cover.tab().name(), "‹ " + Cover.tab().name());
        }
        pages.add(page);
        return page;
    }

    /** A sheet that would be empty is left out; the contents say why. */
    public void without(Tab tab, String why) {
        absent.put(tab, why);
    }

    /** The same pages give the same bytes. */
    public byte[] bytes() {
        cover.write(
                pages.get(0),
                pages.subList(1, pages.size()).stream().map(Page::tab).toList(),
                absent);
        try {
            Map<String, Splice> splices = new HashMap<>();
            for (int index = 0; index < pages.size(); index++) {
                Page page = pages.get(index);
                CellRangeAddress printed = page.end();
                workbook.setPrintArea(
                        index,
                        printed.getFirstColumn(),
                        printed.getLastColumn(),
                        printed.getFirstRow(),
                        printed.getLastRow());
                splices.put(partName(page.sheet()), page.filled());
                splices.putAll(page.parts());
            }
            splices.put("xl/sharedStrings.xml", Splice.whole(texts.bytes()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), splices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // Closed, the book would be written once more.
            workbook.getPackage().revert();
        }
    }

    private static String partName(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }
}
