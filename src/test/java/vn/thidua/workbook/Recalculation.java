package vn.thidua.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the formulas of a book give beside what stands in their cells: another road to the same sums. */
public final class Recalculation {

    private Recalculation() {}

    /** Formulas by cell, such as "Bảng điểm!D14". */
    public static Map<String, String> formulas(byte[] workbook) {
        return walk(workbook, true);
    }

    /** The formulas that give another number than the one beside them; sums of doubles may differ in their last digits. */
    public static Map<String, String> differing(byte[] workbook) {
        return walk(workbook, false);
    }

    private static Map<String, String> walk(byte[] workbook, boolean all) {
        Map<String, String> found = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            double given = evaluator.evaluate(cell).getNumberValue();
                            if (all || Math.abs(given - cell.getNumericCellValue()) > 1e-9) {
                                found.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getCellFormula());
                            }
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
