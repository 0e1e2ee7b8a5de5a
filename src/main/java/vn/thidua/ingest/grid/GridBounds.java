package vn.thidua.ingest.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.thidua.finding.FindingCode;

/**
 * Counts what one file brings, so that none fills the memory. A text that many cells share counts as often as it is shown.
 * The bounds are far above any scoring sheet.
 */
final class GridBounds {

    static final int MOST_CELLS = 500_000;
    static final int MOST_CHARACTERS = 16 << 20;
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_SHEETS = 1_000;

    private int cells;
    private long characters;

    /** Adds the cell, unless it is blank. */
    void add(Cell cell, List<Cell> row) throws UnreadableFileException {
        String formula = cell.formula();
        characters += cell.text().length() + (formula == null ? 0 : formula.length());
        cells += cell.blank() ? 0 : 1;
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw UnreadableFileException.tooLarge("quá nhiều ô hoặc quá nhiều chữ");
        }
        if (!cell.blank()) {
            row.add(cell);
        }
    }

    static Grid grid(List<SheetGrid> sheets) throws UnreadableFileException {
        if (sheets.size() > MOST_SHEETS) {
            throw UnreadableFileException.tooLarge(sheets.size() + " trang tính");
        }
        return new Grid(sheets);
    }

    /** The row by rising column, whatever the order in the file. */
    static GridRow row(int number, boolean hidden, List<Cell> cells) throws UnreadableFileException {
        boolean rising = true;
        for (int i = 1; i < cells.size(); i++) {
            rising &= cells.get(i - 1).column() < cells.get(i).column();
        }
        if (rising) {
            return new GridRow(number, hidden, cells);
        }
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt(Cell::column));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).column() == sorted.get(i).column()) {
                throw twice("ô " + sorted.get(i).address());
            }
        }
        return new GridRow(number, hidden, sorted);
    }

    /** The sheet by rising row, whatever the order in the file. */
    static SheetGrid sheet(String name, boolean hidden, Set<Integer> hiddenColumns, List<GridRow> rows)
            throws UnreadableFileException {
        List<GridRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(GridRow::number));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).number() == sorted.get(i).number()) {
                throw twice("dòng " + sorted.get(i).number());
            }
        }
        return new SheetGrid(name, hidden, hiddenColumns, sorted);
    }

    /** Of two contents at one place every program shows another one. */
    static UnreadableFileException twice(String what) {
        return new UnreadableFileException(FindingCode.FILE_AMBIGUOUS, what);
    }
}
