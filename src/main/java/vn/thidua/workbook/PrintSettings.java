package vn.thidua.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.standing.Results;

/** A4, as wide as the table, with the campaign above and the page number below. */
record PrintSettings(XSSFSheet sheet, Results results) {

    /** Wider than this, an upright page would be too small to read. */
    private static final int UPRIGHT = 95;

    /** Wider than this, even a page on its side: the table goes over several pages side by side. */
    private static final int ONE_PAGE = 260;

    /** @param width of the table in characters */
    void apply(int width) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(width > UPRIGHT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) Math.max(1, Math.ceil(width / (double) ONE_PAGE)));
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        margins();
        headerAndFooter();
    }

    private void margins() {
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.75);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
    }

    private void headerAndFooter() {
        sheet.getHeader().setLeft(escaped(results.campaign().title()));
        sheet.getHeader().setRight(escaped(Stamp.of(results.campaign(), false)));
        sheet.getFooter().setLeft(escaped(sheet.getSheetName()));
        sheet.getFooter().setRight("Trang &P/&N");
    }

    /** An ampersand begins a code there, and the whole header holds 255 characters. */
    private static String escaped(String text) {
        String safe = text.replace("&", "&&");
        return safe.length() <= 150 ? safe : safe.substring(0, 149) + "…";
    }
}
