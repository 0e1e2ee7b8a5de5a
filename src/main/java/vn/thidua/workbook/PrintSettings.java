package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.standing.Results;

/** A4, or A3 where that would be too small, as wide as the table, with the campaign above and the page number below. */
final class PrintSettings {

    /** Wider than this, an upright page would be too small to read. */
    private static final int UPRIGHT = 95;

    /** Wider than this, even a page on its side: it takes the next larger paper. */
    private static final int LARGER = 225;

    /** Wider than this, even that: the table goes over several pages side by side. */
    private static final int ONE_PAGE = 318;

    /** How wide such pages then are. */
    private static final int SIDE_BY_SIDE = 270;

    /** A3 to A4, in width as in height. */
    private static final double TWICE = 1.414;

    /** What is left of A4 within the margins, in points, on its side and upright. */
    private static final double LANDSCAPE_WIDTH = 776;

    private static final double LANDSCAPE_HEIGHT = 485;
    private static final double PORTRAIT_WIDTH = 530;
    private static final double PORTRAIT_HEIGHT = 732;

    /** A character of the normal font, in points, with its share of the column's padding. */
    private static final double CHARACTER = 5.6;

    /** Smaller print, 11 points as less than 6.6, could not be read; a ranking apart from its chart is worse than small. */
    private static final double SMALLEST = 0.6;

    /** What is higher than this many pages is not pressed into one. */
    private static final double LITTLE = 1.25;

    private final XSSFSheet sheet;
    private final Results results;
    private final int width;
    private final int repeated;

    /** What the print is reduced by beyond what the width asks for. */
    private double squeezed = 1;

    private boolean fitted = true;

    /**
     * @param width of the table in characters
     * @param repeated width of the columns that are repeated on every page
     */
    PrintSettings(XSSFSheet sheet, Results results, int width, int repeated) {
        this.sheet = sheet;
        this.results = results;
        this.width = width;
        this.repeated = repeated;
    }

    void apply() {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(large() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) pagesWide());
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        margins();
        footer();
        header(false);
    }

    /** Whether the table goes over several pages side by side. */
    boolean sideBySide() {
        return width > ONE_PAGE;
    }

    private int pagesWide() {
        double beside = Math.max(1, SIDE_BY_SIDE - repeated);
        return sideBySide() ? (int) Math.ceil((width - repeated) / beside) : 1;
    }

    private boolean large() {
        return width > LARGER;
    }

    private boolean landscape() {
        return width > UPRIGHT;
    }

    /** The same size by a percentage, with which breaks between pages are heeded. */
    void fixedScale() {
        fitted = false;
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) Math.floor(scale() * 100));
    }

    /** Reduces a fixed scale so that a page holds the height, if that can still be read. */
    void squeeze(double height) {
        double share = pageHeight() / height;
        if (share < 1 && scale() * share >= SMALLEST) {
            squeezed *= share;
            fixedScale();
        }
    }

    /**
     * Fits what is little higher than a page into one.
     *
     * @param broken whether it is to go over several anyway
     */
    void onePage(double height, boolean broken) {
        if (!fitted && !broken && height < pageHeight() * LITTLE) {
            squeeze(height);
        }
        double share = pageHeight() / height;
        if (fitted && !sideBySide() && share < 1 && share >= 0.75 && scale() * share >= SMALLEST) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
    }

    private double scale() {
        double paper = landscape() ? LANDSCAPE_WIDTH * larger() : PORTRAIT_WIDTH;
        return Math.min(1, paper / (width * CHARACTER)) * squeezed;
    }

    /** How much of the sheet's height a page holds, in points of the sheet. */
    double pageHeight() {
        return (landscape() ? LANDSCAPE_HEIGHT * larger() : PORTRAIT_HEIGHT) / scale();
    }

    private double larger() {
        return large() ? TWICE : 1;
    }

    private void margins() {
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.75);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
    }

    /** What stands above every printed page: the campaign, and what nobody may overlook. */
    void header(boolean provisional) {
        sheet.getHeader().setLeft(escaped(results.campaign().title()));
        sheet.getHeader().setRight(escaped(Stamp.of(results.campaign(), provisional)));
    }

    private void footer() {
        sheet.getFooter().setLeft(escaped(sheet.getSheetName()));
        sheet.getFooter().setRight(say("Trang &P/&N"));
    }

    /** An ampersand begins a code there, and the whole header holds 255 characters. */
    private static String escaped(String text) {
        String safe = text.replace("&", "&&");
        return safe.length() <= 150 ? safe : safe.substring(0, 149) + "…";
    }
}
