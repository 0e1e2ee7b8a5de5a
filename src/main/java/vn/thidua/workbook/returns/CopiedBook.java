package vn.thidua.workbook.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.PlainSheet;

/**
 * A book of which every sheet is written anew from a received file.
 *
 * @param sheets by the name that each has in the file
 */
record CopiedBook(XSSFWorkbook book, Map<String, XSSFSheet> sheets) {

    /** The whole book is held in memory twice, on every core; a form has some ten kilobytes. */
    private static final int MOST_BYTES = 2 << 20;

    private static final long MOST_INFLATED = 4L << 20;
    private static final int MOST_VALUES = 50_000;

    private CopiedBook() {
        this(new XSSFWorkbook(), new TreeMap<>());
    }

    /** With values and looks of an Excel file; of other files, and of what the library cannot open, the values. */
    static Optional<CopiedBook> of(byte[] content) {
        if (content.length > MOST_BYTES || inflated(content) > MOST_INFLATED) {
            return Optional.empty();
        }
        return PlainSheet.light(content) ? excel(content).or(() -> plain(content)) : plain(content);
    }

    /** What a zip holds, counted and not believed; 0 of what is none. */
    private static long inflated(byte[] content) {
        byte[] buffer = new byte[1 << 14];
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null && size <= MOST_INFLATED) {
                for (int read = zip.read(buffer); read >= 0 && size <= MOST_INFLATED; read = zip.read(buffer)) {
                    size += read;
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return size;
    }

    private static Optional<CopiedBook> excel(byte[] content) {
        try (Workbook from = open(content)) {
            if (from == null || from.getNumberOfSheets() == 0) {
                return Optional.empty();
            }
            CopiedBook copy = new CopiedBook();
            Looks looks = new Looks(from, copy.book);
            for (Sheet sheet : from) {
                SheetVisibility visibility = from.getSheetVisibility(from.getSheetIndex(sheet));
                new CopiedSheet(sheet, copy.sheet(sheet.getSheetName(), visibility), looks).copy();
            }
            if (from instanceof XSSFWorkbook modern && modern.isDate1904()) {
                copy.book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            return Optional.of(copy);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static @Nullable Workbook open(byte[] content) throws IOException {
        return switch (FileMagic.valueOf(content)) {
            case OOXML -> new XSSFWorkbook(new ByteArrayInputStream(content));
            case OLE2 -> new HSSFWorkbook(new ByteArrayInputStream(content));
            default -> null;
        };
    }

    private static Optional<CopiedBook> plain(byte[] content) {
        List<PlainSheet> sheets;
        try {
            sheets = PlainSheet.read(content);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (!fits(sheets)) {
            return Optional.empty();
        }
        CopiedBook copy = new CopiedBook();
        sheets.forEach(sheet -> PlainCopy.write(
                sheet, copy.sheet(sheet.name(), sheet.hidden() ? SheetVisibility.HIDDEN : SheetVisibility.VISIBLE)));
        return Optional.of(copy);
    }

    private static boolean fits(List<PlainSheet> sheets) {
        return !sheets.isEmpty()
                && sheets.stream().mapToInt(sheet -> sheet.cells().size()).sum() <= MOST_VALUES;
    }

    /** Other programs allow names that Excel does not. */
    private XSSFSheet sheet(String name, SheetVisibility visibility) {
        XSSFSheet sheet = book.createSheet(unused(WorkbookUtil.createSafeSheetName(name)));
        book.setSheetVisibility(book.getSheetIndex(sheet), visibility);
        sheets.putIfAbsent(name, sheet);
        return sheet;
    }

    /** The name, or the name with a number where the book has it already. */
    String unused(String name) {
        String free = name;
        for (int number = 2; book.getSheetIndex(free) >= 0; number++) {
            String ending = " " + number;
            free = name.substring(0, Math.min(name.length(), 31 - ending.length())) + ending;
        }
        return free;
    }
}
