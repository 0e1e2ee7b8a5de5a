package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.PlainCell;

/**
 * A row of the drafted table.
 *
 * @param cells those with content by their column
 */
record TableRow(Map<Heads, PlainCell> cells) {

    TableRow {
        cells = Map.copyOf(cells);
    }

    Optional<PlainCell> cell(Heads head) {
        return Optional.ofNullable(cells.get(head));
    }

    String text(Heads head) {
        return cell(head).map(PlainCell::text).orElse("");
    }

    Shape shape(Heads head) {
        return Shape.of(text(head));
    }

    /** On one line, as written; {@code null} if empty. */
    @Nullable
    String words(Heads head) {
        Shape shape = shape(head);
        return shape.isEmpty() ? null : shape.text();
    }

    @Nullable
    BigDecimal number(Heads head) {
        return cell(head).map(PlainCell::number).map(Amounts::tidy).orElse(null);
    }

    /** The code as written, without what list numbers end with. */
    String code() {
        BigDecimal number = cell(Heads.CODE).map(PlainCell::value).orElse(null);
        String code = number != null
                ? Amounts.tidy(number).toPlainString()
                : shape(Heads.CODE).withoutBullet().text();
        while (!code.isEmpty() && ".):".indexOf(code.charAt(code.length() - 1)) >= 0) {
            code = code.substring(0, code.length() - 1).strip();
        }
        return code;
    }

    /** The lines of the cell with the title, the first one that says something in front. */
    List<String> titleLines() {
        return text(Heads.TITLE).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Where a person finds it. */
    String place(Heads... preferred) {
        for (Heads head : preferred) {
            if (cells.containsKey(head)) {
                return cells.get(head).address();
            }
        }
        return cells.values().stream()
                .min(java.util.Comparator.comparingInt(PlainCell::column))
                .map(PlainCell::address)
                .orElse("");
    }
}
