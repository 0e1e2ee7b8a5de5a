package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet's contents without its looks, for those who write it anew.
 *
 * @param hidden whether a person who opens the file does not see it
 * @param values by rising row and column
 */
public record PlainSheet(String name, boolean hidden, List<Value> values) {

    public PlainSheet {
        values = List.copyOf(values);
    }

    /**
     * What a cell holds; a formula's cell its stored result.
     *
     * @param row 0-based
     * @param column 0-based
     * @param text as a person reads it
     * @param number of a number or date, else {@code null}
     */
    public record Value(
            int row, int column, String text, @Nullable BigDecimal number, boolean percent, boolean date) {}

    /** The sheets of a file in any format that is read; empty if it cannot be opened. */
    public static Optional<List<PlainSheet>> read(byte[] content) {
        try {
            GridReader reader = FileFormat.of(content).reader().orElse(null);
            return reader == null
                    ? Optional.empty()
                    : Optional.of(reader.read(content).sheets().stream()
                            .map(PlainSheet::of)
                            .toList());
        } catch (UnreadableFileException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static PlainSheet of(SheetGrid sheet) {
        return new PlainSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(PlainSheet::value)
                        .toList());
    }

    private static Value value(Cell cell) {
        return new Value(
                cell.row() - 1,
                cell.column(),
                cell.text(),
                cell.number(),
                cell.percent(),
                cell.kind() == Cell.Kind.DATE);
    }
}
