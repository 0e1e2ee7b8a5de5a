package vn.thidua.workbook.returns;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** One cell written anew: its value and its look, of a formula the result that was stored. */
final class CopiedCell {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final Looks looks;

    CopiedCell(Looks looks) {
        this.looks = looks;
    }

    void copy(Cell from, XSSFCell to) {
        to.setCellStyle(looks.style(from.getCellStyle()));
        CellType type = from.getCellType() == CellType.FORMULA ? from.getCachedFormulaResultType() : from.getCellType();
        switch (type) {
            case NUMERIC -> number(from, to);
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            case STRING -> text(from.getRichStringCellValue(), to);
            case ERROR -> error(from, to);
            default -> {}
        }
    }

    /** A formula that was never calculated has no result, which the library reports as 0. */
    private static void number(Cell from, XSSFCell to) {
        if (!(from instanceof XSSFCell cell) || cell.getRawValue() != null) {
            to.setCellValue(from.getNumericCellValue());
        }
    }

    private void error(Cell from, XSSFCell to) {
        try {
            to.setCellErrorValue(from.getErrorCellValue());
        } catch (IllegalArgumentException e) {
            // Errors of newer programs have no number.
            plain(from instanceof XSSFCell cell ? cell.getErrorCellString() : "#ERROR!", to);
        }
    }

    private void text(RichTextString from, XSSFCell to) {
        XSSFRichTextString text = new XSSFRichTextString(from.getString());
        for (int run = 0; run < from.numFormattingRuns(); run++) {
            int start = from.getIndexOfFormattingRun(run);
            int end = run + 1 < from.numFormattingRuns() ? from.getIndexOfFormattingRun(run + 1) : from.length();
            if (start < end) {
                looks.fontOf(from, run).ifPresent(font -> text.applyFont(start, end, font));
            }
        }
        to.setCellValue(text);
        keepText(from.getString(), to);
    }

    /** Text, whatever it begins with. */
    void plain(String text, XSSFCell to) {
        to.setCellValue(text);
        keepText(text, to);
    }

    /** What looks like a formula would become one as soon as somebody edits the cell. */
    private void keepText(String text, XSSFCell to) {
        if (!text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
            to.setCellStyle(looks.quoted(to.getCellStyle()));
        }
    }
}
