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

    private FormPage() {}

    static void lay(XSSFSheet sheet, int printed, int[] widths, int rows) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(Arrays.stream(widths).limit(printed).sum() > UPRIGHT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
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
}
