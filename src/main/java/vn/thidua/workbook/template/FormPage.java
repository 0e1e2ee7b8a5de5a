package vn.thidua.workbook.template;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a form is printed: A4, as wide as its printed columns, the page number below. */
final class FormPage {

    /** Wider than this, in characters, an upright page would be too small to read. */
    private static final int UPRIGHT = 122;

    /** What is left of A4 within the margins, in points. */
    private static final double SHORT_SIDE = 505;

    private static final double LONG_SIDE = 750;
    /** A character of the normal font, in points, with its share of the column's padding. */
    private static final double CHARACTER = 5.6;

    private static final double MOST_SQUEEZED = 1.25;

    private FormPage() {}

    static void lay(XSSFSheet sheet, int printed, int[] widths, int rows) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        int width = Arrays.stream(widths).limit(printed).sum();
        setup.setLandscape(width > UPRIGHT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (fitsOne(sheet, setup.getLandscape(), width, rows) ? 1 : 0));
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter().setLeft(sheet.getSheetName());
        sheet.getFooter().setRight("Trang &P/&N");
        XSSFWorkbook book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), 0, printed - 1, 0, Math.max(rows - 1, 0));
    }

    /** Whether what is little higher than a page can be squeezed into one. */
    private static boolean fitsOne(XSSFSheet sheet, boolean landscape, int width, int rows) {
        double height = 0;
        for (int row = 0; row < rows; row++) {
            height += sheet.getRow(row) == null
                    ? sheet.getDefaultRowHeightInPoints()
                    : sheet.getRow(row).getHeightInPoints();
        }
        double scale = Math.min(1, (landscape ? LONG_SIDE : SHORT_SIDE) / (width * CHARACTER));
        double page = (landscape ? SHORT_SIDE : LONG_SIDE) / scale;
        return height > page && height < page * MOST_SQUEEZED;
    }
}
