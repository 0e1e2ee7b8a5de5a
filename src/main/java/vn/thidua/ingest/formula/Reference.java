package vn.thidua.ingest.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell or a rectangle of cells.
 *
 * @param sheet the sheet's name, or {@code null} for that of the formula
 * @param firstRow 1-based, as {@code lastRow}
 * @param firstColumn 0-based, as {@code lastColumn}
 */
public record Reference(@Nullable String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");

    static Optional<Reference> of(@Nullable String sheet, String first, String last) {
        Matcher from = CELL.matcher(first);
        Matcher to = CELL.matcher(last);
        if (!from.matches() || !to.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(from.group(2));
        int otherRow = Integer.parseInt(to.group(2));
        int column = column(from.group(1));
        int otherColumn = column(to.group(1));
        return Optional.of(new Reference(
                sheet,
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn)));
    }

    boolean single() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + (letters.charAt(i) & 0x1F);
        }
        return column - 1;
    }
}
