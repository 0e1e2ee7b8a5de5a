package vn.thidua.workbook.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form into which somebody types, as a spreadsheet program would let them. */
final class FilledForm {

    private final XSSFWorkbook book;
    private DataValidationEvaluator validations;

    FilledForm(byte[] form) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook book() {
        return book;
    }

    /** Indices of the rows whose first cell is a code. */
    Map<String, Integer> rows(String sheet) {
        Map<String, Integer> rows = new HashMap<>();
        for (Row row : book.getSheet(sheet)) {
            Cell code = row.getCell(0);
            if (code != null && code.getCellType() == CellType.STRING) {
                rows.putIfAbsent(code.getStringCellValue(), row.getRowNum());
            }
        }
        return rows;
    }

    /** Types a number, a text or, for {@code null}, nothing. */
    void type(String sheet, int row, int column, Object value) {
        validations = null;
        Cell cell = book.getSheet(sheet).getRow(row).getCell(column);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value == null) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** Whether the cell's own validation, as it was written, lets its contents pass. */
    boolean accepts(String sheet, int row, int column) {
        if (validations == null) {
            validations = new DataValidationEvaluator(book, new XSSFFormulaEvaluator(book));
        }
        return validations.isValidCell(new CellReference(sheet, row, column, true, true));
    }

    String text(String sheet, int row, int column) {
        Cell cell = book.getSheet(sheet).getRow(row).getCell(column);
        return cell == null || cell.getCellType() == CellType.NUMERIC ? "" : cell.getStringCellValue();
    }

    void recalculate() {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
    }

    /** Calculated and saved. */
    byte[] saved() {
        recalculate();
        return written();
    }

    /** Saved with the results of before. */
    byte[] written() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
