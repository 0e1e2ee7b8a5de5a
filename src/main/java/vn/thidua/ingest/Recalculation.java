package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.formula.Cells;
import vn.thidua.ingest.formula.Formula;
import vn.thidua.ingest.formula.NotComputableException;
import vn.thidua.ingest.formula.Reference;
import vn.thidua.ingest.formula.Value;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.Grid;
import vn.thidua.ingest.grid.GridRow;
import vn.thidua.ingest.grid.SheetGrid;

/**
 * Computes formulas of one workbook again, from the stored values of the cells that they name, so that a stale result is
 * found in the very cell that is stale. Cells whose results were never stored are computed first.
 */
final class Recalculation {

    /** Cells looked at in one workbook; a scoring table needs a few hundred. */
    private static final int MOST_LOOKS = 2_000_000;

    private static final BigDecimal TOLERANCE = new BigDecimal("1E-9");
    private static final int DEEPEST = 16;

    private final Grid grid;
    private int looks;
    private int depth;

    Recalculation(Grid grid) {
        this.grid = grid;
    }

    /** The number that the cell's formula gives; empty if it has none or cannot be computed. */
    Optional<BigDecimal> number(SheetGrid sheet, Cell cell) {
        String formula = cell.formula();
        if (formula == null || depth >= DEEPEST) {
            return Optional.empty();
        }
        depth++;
        try {
            return Formula.number(formula, cellsOf(sheet));
        } finally {
            depth--;
        }
    }

    /** Whether two results differ by more than what the binary fractions of spreadsheets make of one. */
    static boolean differ(BigDecimal one, BigDecimal other) {
        BigDecimal size = one.abs().max(other.abs()).max(BigDecimal.ONE);
        return one.subtract(other).abs().compareTo(size.multiply(TOLERANCE)) > 0;
    }

    private Cells cellsOf(SheetGrid own) {
        return reference -> values(reference.sheet() == null ? own : sheet(reference.sheet()), reference);
    }

    private SheetGrid sheet(String name) {
        return grid.sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(NotComputableException::new);
    }

    private List<Value> values(SheetGrid sheet, Reference reference) {
        List<Value> values = new ArrayList<>();
        List<GridRow> rows = sheet.rows();
        for (int i = firstAtOrAfter(rows, reference.firstRow());
                i < rows.size() && rows.get(i).number() <= reference.lastRow();
                i++) {
            for (Cell cell : rows.get(i).cells()) {
                if (++looks > MOST_LOOKS) {
                    throw new NotComputableException();
                }
                if (cell.column() >= reference.firstColumn() && cell.column() <= reference.lastColumn()) {
                    values.add(value(sheet, cell).at(cell.row(), cell.column()));
                }
            }
        }
        return values;
    }

    private static int firstAtOrAfter(List<GridRow> rows, int number) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Value value(SheetGrid sheet, Cell cell) {
        @Nullable BigDecimal number = cell.number();
        return switch (cell.kind()) {
            case NUMBER, DATE -> number == null ? Value.error() : Value.of(number);
            case TEXT, EMPTY -> Value.of(cell.text());
            case BOOLEAN -> Value.of(cell.text().equals("TRUE"));
            case ERROR -> cell.uncalculated() ? calculated(sheet, cell) : Value.error();
        };
    }

    private Value calculated(SheetGrid sheet, Cell cell) {
        return Value.of(number(sheet, cell).orElseThrow(NotComputableException::new));
    }
}
