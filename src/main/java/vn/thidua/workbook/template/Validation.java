package vn.thidua.workbook.template;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What a cell accepts, what is said when it is entered and what when it is mistyped.
 *
 * @param formula of the constraint; of a list its entries with commas between, or a range
 * @param second upper end of an interval; empty for the others
 * @param title at most 32 characters are shown
 * @param message at most 255 characters are shown
 * @param error at most 255 characters are shown
 */
record Validation(Kind kind, String formula, String second, String title, String message, String error) {

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 255;

    /** How it is told what is accepted. */
    enum Kind {
        /** A formula that must be true. */
        FORMULA,
        /** Entries to choose from, written out. */
        WORDS,
        /** Entries to choose from, as a range of cells. */
        RANGE,
        DATE,
        TIME
    }

    Validation {
        title = cut(title, LONGEST_TITLE);
        message = cut(message, LONGEST_TEXT);
        error = cut(error, LONGEST_TEXT);
        if (formula.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Longer than a spreadsheet takes: " + formula);
        }
    }

    static Validation formula(String formula, String title, String message, String error) {
        return new Validation(Kind.FORMULA, formula, "", title, message, error);
    }

    static Validation words(String words, String title, String message, String error) {
        return new Validation(Kind.WORDS, words, "", title, message, error);
    }

    static Validation range(String range, String title, String message, String error) {
        return new Validation(Kind.RANGE, range, "", title, message, error);
    }

    void apply(XSSFSheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        DataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, firstColumn, lastColumn);
        DataValidation validation = helper.createValidation(constraint(helper), cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(title, message);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, error);
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(DataValidationHelper helper) {
        return switch (kind) {
            case FORMULA -> helper.createCustomConstraint(formula);
            case WORDS -> helper.createExplicitListConstraint(formula.split(",", -1));
            case RANGE -> helper.createFormulaListConstraint(formula);
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, formula, second, null);
            case TIME -> helper.createTimeConstraint(OperatorType.BETWEEN, formula, second);
        };
    }

    /** A line break would count as seven characters. */
    private static String cut(String text, int longest) {
        String line = text.strip().replace("\n", "; ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
    }
}
