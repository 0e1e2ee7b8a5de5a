package vn.thidua.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds a workbook row by row as one would type it: {@code aWorkbook().sheet("Tự chấm").row("a1", "Luật", 3)}. */
public final class WorkbookBuilder {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int next;

    private WorkbookBuilder() {}

    public static WorkbookBuilder aWorkbook() {
        return new WorkbookBuilder();
    }

    public WorkbookBuilder sheet(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    /** A formula without a stored result. */
    record Uncalculated(String formula) {}

    /** A formula and the result that the file holds for it. */
    record Calculated(String formula, double stored) {}

    /** A number in a cell that is formatted as a date. */
    record ShownAsDate(double number) {}

    /** A cell in which Excel shows #REF!. */
    record ErrorCell() {}

    /** A number that is shown as a percentage. */
    record Percent(String number) {}

    /** Adds a row; {@code null} leaves a cell out. */
    public WorkbookBuilder row(Object... values) {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                fill(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    public WorkbookBuilder skip(int rows) {
        next += rows;
        return this;
    }

    public WorkbookBuilder hide() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    /** Hides the row that was added last. */
    public WorkbookBuilder hideRow() {
        sheet.getRow(next - 1).setZeroHeight(true);
        return this;
    }

    public WorkbookBuilder hideVeryWell() {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return this;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style("dd/mm/yyyy"));
        } else if (value instanceof Percent percent) {
            cell.setCellValue(Double.parseDouble(percent.number()));
            cell.setCellStyle(style("0.00%"));
        } else if (value instanceof Uncalculated formula) {
            cell.setCellFormula(formula.formula());
        } else if (value instanceof Calculated formula) {
            cell.setCellFormula(formula.formula());
            cell.setCellValue(formula.stored());
        } else if (value instanceof ShownAsDate number) {
            cell.setCellValue(number.number());
            cell.setCellStyle(style("dd/mm/yyyy"));
        } else if (value instanceof ErrorCell) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
