package vn.thidua.workbook.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thidua.ingest.PlainCell;
import vn.thidua.ingest.PlainSheet;

/**
 * The table with the scores on a sheet, found by the words of its head.
 *
 * @param heading the texts above it
 */
record DraftTable(List<String> heading, List<TableRow> rows) {

    private static final int MOST_HEAD_ROWS = 3;

    DraftTable {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    /** The longest table among the sheets; empty if none has a head with codes or points beside contents. */
    static Optional<DraftTable> in(List<PlainSheet> sheets) {
        DraftTable longest = null;
        for (PlainSheet sheet : sheets) {
            Optional<DraftTable> table = in(sheet);
            if (table.isPresent()
                    && (longest == null
                            || table.get().rows().size() > longest.rows().size())) {
                longest = table.get();
            }
        }
        return Optional.ofNullable(longest);
    }

    private static Optional<DraftTable> in(PlainSheet sheet) {
        Map<Integer, List<PlainCell>> rows = new TreeMap<>();
        sheet.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(cell));
        List<String> heading = new ArrayList<>();
        List<List<PlainCell>> all = List.copyOf(rows.values());
        for (int i = 0; i < all.size(); i++) {
            Map<Integer, Heads> columns = columns(all.get(i));
            if (columns.containsValue(Heads.TITLE) && columns.size() > 1) {
                int next = i + 1;
                while (next < all.size() && next < i + MOST_HEAD_ROWS && continues(all.get(next), columns)) {
                    columns.putAll(columns(all.get(next)));
                    next++;
                }
                return Optional.of(new DraftTable(heading, body(all, next, columns, all.get(i))));
            }
            all.get(i).forEach(cell -> heading.add(Shape.of(cell.text()).text()));
        }
        return Optional.empty();
    }

    private static Map<Integer, Heads> columns(List<PlainCell> row) {
        Map<Integer, Heads> columns = new HashMap<>();
        for (PlainCell cell : row) {
            Heads.of(Shape.of(cell.text())).ifPresent(head -> {
                if (!columns.containsValue(head)) {
                    columns.put(cell.column(), head);
                }
            });
        }
        return columns;
    }

    /** A second head row names columns, and says nothing under the contents' head. */
    private static boolean continues(List<PlainCell> row, Map<Integer, Heads> columns) {
        return row.stream().allMatch(cell -> Heads.of(Shape.of(cell.text())).isPresent())
                && row.stream().noneMatch(cell -> columns.get(cell.column()) == Heads.TITLE);
    }

    private static List<TableRow> body(
            List<List<PlainCell>> all, int first, Map<Integer, Heads> columns, List<PlainCell> names) {
        Map<Integer, Heads> settled = settled(columns);
        List<TableRow> body = new ArrayList<>();
        for (List<PlainCell> cells : all.subList(first, all.size())) {
            Map<Heads, PlainCell> row = new EnumMap<>(Heads.class);
            cells.forEach(cell -> {
                Heads head = settled.get(cell.column());
                if (head != null) {
                    row.put(head, cell);
                }
            });
            if (!row.isEmpty() && !repeats(cells, names) && !enumerates(cells)) {
                body.add(new TableRow(row));
            }
        }
        return body;
    }

    /** Without a column of base points the column of maxima is one. */
    private static Map<Integer, Heads> settled(Map<Integer, Heads> columns) {
        Map<Integer, Heads> settled = new HashMap<>(columns);
        if (!columns.containsValue(Heads.BASE)) {
            settled.replaceAll((column, head) -> head == Heads.MOST ? Heads.BASE : head);
        }
        return settled;
    }

    /** The head once more, as at the top of a printed page. */
    private static boolean repeats(List<PlainCell> cells, List<PlainCell> head) {
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> head.stream()
                                .anyMatch(named -> named.column() == cell.column()
                                        && named.text().equals(cell.text())));
    }

    /** The row (1) (2) (3) … below many heads. */
    private static boolean enumerates(List<PlainCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String mark = cells.get(i).text().replaceAll("[()\\s]", "");
            if (!mark.equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return cells.size() > 2;
    }
}
