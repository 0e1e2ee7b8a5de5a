package vn.thidua.workbook.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.workbook.Rgb;

/** Fills the cells that findings are about and comments them; everything else of the cells stays. */
final class Marks {

    /** More than anyone reads one by one; they are filled all the same. */
    private static final int MOST_COMMENTS = 1_000;

    private final XSSFWorkbook book;
    private final Map<String, XSSFSheet> sheets;
    private final Wording wording;
    private final Map<List<Object>, XSSFCellStyle> filled = new HashMap<>();
    private int comments;

    Marks(CopiedBook copy, Wording wording) {
        this.book = copy.book();
        this.sheets = copy.sheets();
        this.wording = wording;
    }

    void mark(List<Finding> findings) {
        Map<String, Map<CellAddress, List<Finding>>> bySheet = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Finding single : finding.singles()) {
                Place place = single.place();
                XSSFSheet sheet = sheets.get(place.sheet() == null ? "" : place.sheet());
                if (sheet != null && place.cell() != null) {
                    bySheet.computeIfAbsent(sheet.getSheetName(), name -> new LinkedHashMap<>())
                            .computeIfAbsent(visible(sheet, new CellAddress(place.cell())), at -> new ArrayList<>())
                            .add(single);
                }
            }
        }
        bySheet.forEach((name, cells) -> {
            XSSFSheet sheet = book.getSheet(name);
            // What is marked must be seen.
            book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VISIBLE);
            cells.forEach((at, found) -> mark(sheet, at, found));
        });
    }

    /** Of merged cells only the first is seen. */
    private static CellAddress visible(XSSFSheet sheet, CellAddress at) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(at)) {
                return new CellAddress(merged.getFirstRow(), merged.getFirstColumn());
            }
        }
        return at;
    }

    private void mark(XSSFSheet sheet, CellAddress at, List<Finding> found) {
        XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        XSSFCell cell =
                row.getCell(at.getColumn()) == null ? row.createCell(at.getColumn()) : row.getCell(at.getColumn());
        found.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .ifPresent(severity -> cell.setCellStyle(filled(cell.getCellStyle(), severity)));
        if (comments++ < MOST_COMMENTS) {
            CommentBox.put(sheet, at, wording.comment(found));
        }
    }

    private XSSFCellStyle filled(XSSFCellStyle style, Severity severity) {
        return filled.computeIfAbsent(List.of((int) style.getIndex(), severity), key -> {
            XSSFCellStyle marked = book.createCellStyle();
            marked.cloneStyleFrom(style);
            marked.setFillForegroundColor(colour(severity));
            marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return marked;
        });
    }

    static XSSFColor colour(Severity severity) {
        return Rgb.of(
                switch (severity) {
                    case ERROR -> new byte[] {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
                    case WARNING -> new byte[] {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
                    case INFO -> new byte[] {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
                });
    }
}
