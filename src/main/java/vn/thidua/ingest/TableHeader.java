package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thidua.campaign.Agency;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** The one to three rows that head a table, read column by column; the lowest words of a column are the telling ones. */
final class TableHeader {

    private final AgencyIndex index;
    private final TreeMap<Integer, Column> columns = new TreeMap<>();
    private final TreeMap<Integer, Agency> agencies = new TreeMap<>();
    private final TreeMap<Integer, Cell> unnamed = new TreeMap<>();
    private final TreeMap<Integer, Cell> heads = new TreeMap<>();

    TableHeader(AgencyIndex index) {
        this.index = index;
    }

    /** Takes in a row and tells how many of its cells are header words or agencies. */
    int add(GridRow row) {
        int known = 0;
        for (Cell cell : row.cells()) {
            known += add(cell) ? 1 : 0;
        }
        return known;
    }

    private boolean add(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > Column.LONGEST_HEADER * 2) {
            return false;
        }
        heads.put(cell.column(), cell);
        String folded = Words.folded(cell.text());
        Set<Agency> named = index.find(cell.text(), folded);
        if (named.size() == 1) {
            agencies.put(cell.column(), named.iterator().next());
            columns.remove(cell.column());
            unnamed.remove(cell.column());
            return true;
        }
        Optional<Column> column =
                folded.length() > Column.LONGEST_HEADER ? Optional.empty() : Column.named(cell.text());
        column.ifPresentOrElse(known -> columns.put(cell.column(), known), () -> unnamed.put(cell.column(), cell));
        column.ifPresent(known -> unnamed.remove(cell.column()));
        return column.isPresent();
    }

    Optional<Form> form() {
        return Form.of(Set.copyOf(columns.values()), !agencies.isEmpty());
    }

    /** The lowest cell of words of each column. */
    Map<Integer, Cell> heads() {
        return heads;
    }

    /** Where two columns have the same purpose, the left one counts. */
    Map<Column, Integer> columns() {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        columns.forEach((place, column) -> places.putIfAbsent(column, place));
        return places;
    }

    /** Whether this is the same header, printed again at the top of another page. */
    boolean repeats(TableHeader other) {
        return columns.equals(other.columns) && agencies.equals(other.agencies);
    }

    List<Integer> notes() {
        List<Integer> notes = new ArrayList<>();
        columns.forEach((place, column) -> {
            if (column == Column.NOTE) {
                notes.add(place);
            }
        });
        return notes;
    }

    Map<Integer, Agency> agencies() {
        return agencies;
    }

    List<Cell> unnamed() {
        return List.copyOf(unnamed.values());
    }
}
