package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;
import vn.thidua.ingest.grid.SheetGrid;

/**
 * Finds tables by the words of their headers, wherever on a sheet they lie, whatever the order of their columns and
 * whether the header takes one row or three.
 */
final class TableFinder {

    private static final int MOST_HEADER_ROWS = 3;
    private static final int LONGEST_ANCHOR = 40;
    private static final int SHORTEST_ENUMERATION = 3;
    private static final int MOST_TITLE_ROWS = 8;

    private static final Set<Column> ANCHORS = Set.of(
            Column.ORDINAL, Column.CRITERION, Column.RULE, Column.FILE, Column.RECIPIENT, Column.PENALTY, Column.RANK);

    private static final Set<Column> SCORES = Set.of(Column.BASE, Column.SELF, Column.AGREED, Column.NOTE);

    private final AgencyIndex agencies;

    TableFinder(AgencyIndex agencies) {
        this.agencies = agencies;
    }

    /** Where a header lies among the rows of a sheet. */
    private record Found(int first, int afterLast, TableHeader header, Form form) {}

    List<Table> find(SheetGrid sheet) {
        List<GridRow> rows = sheet.rows();
        List<Found> headers = headers(rows);
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < headers.size(); ) {
            Found found = headers.get(i);
            Heading heading = heading(sheet, headers, i);
            List<GridRow> body = new ArrayList<>();
            do {
                int end = i + 1 < headers.size() ? headers.get(i + 1).first() : rows.size();
                body.addAll(rows.subList(headers.get(i).afterLast(), end));
                i++;
            } while (i < headers.size() && continuesTable(sheet, found, headers, i));
            tables.add(table(sheet, found, heading, body));
        }
        return tables;
    }

    /** A header that is printed again on the next page heads no table of its own. */
    private static boolean continuesTable(SheetGrid sheet, Found table, List<Found> headers, int next) {
        return headers.get(next).header().repeats(table.header())
                && between(sheet, headers, next).labelledAgency().isEmpty();
    }

    /** What stands above the first table holds for all of the sheet, unless a later one names an agency of its own. */
    private static Heading heading(SheetGrid sheet, List<Found> headers, int table) {
        if (table > 0) {
            Heading own = between(sheet, headers, table);
            if (own.labelledAgency().isPresent()) {
                return own;
            }
        }
        return new Heading(sheet.name(), sheet.rows().subList(0, headers.get(0).first()));
    }

    /** The last rows before a further table, where its own title would stand. */
    private static Heading between(SheetGrid sheet, List<Found> headers, int table) {
        int end = headers.get(table).first();
        int start = Math.max(headers.get(table - 1).afterLast(), end - MOST_TITLE_ROWS);
        return new Heading(sheet.name(), sheet.rows().subList(start, end));
    }

    private static Table table(SheetGrid sheet, Found found, Heading heading, List<GridRow> body) {
        TableHeader header = found.header();
        return new Table(
                sheet,
                found.form().under(heading),
                header.columns(),
                header.heads(),
                header.notes(),
                header.agencies(),
                header.unnamed(),
                heading,
                body);
    }

    private List<Found> headers(List<GridRow> rows) {
        List<Found> headers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int free = headers.isEmpty() ? 0 : headers.get(headers.size() - 1).afterLast();
            Optional<Found> found = header(rows, i, free);
            if (found.isPresent()) {
                headers.add(found.get());
                i = found.get().afterLast() - 1;
            }
        }
        return headers;
    }

    /** @param free the first row that no header before has */
    private Optional<Found> header(List<GridRow> rows, int first, int free) {
        if (!anchored(rows.get(first))) {
            return Optional.empty();
        }
        TableHeader header = new TableHeader(agencies);
        int top = first;
        while (top > free && first - top + 1 < MOST_HEADER_ROWS && heads(rows.get(top - 1), rows.get(first))) {
            top--;
        }
        rows.subList(top, first + 1).forEach(header::add);
        int next = first + 1;
        while (next < rows.size() && next < top + MOST_HEADER_ROWS && continues(rows.get(first), rows.get(next))) {
            header.add(rows.get(next));
            next++;
        }
        Optional<Form> form = header.form();
        if (form.isEmpty()) {
            return Optional.empty();
        }
        int afterLast = next < rows.size() && enumerates(rows.get(next)) ? next + 1 : next;
        return Optional.of(new Found(top, afterLast, header, form.get()));
    }

    /**
     * Headers have a column of ordinals, codes or names, or one of targets with one of plans; other rows are not worth a closer
     * look.
     */
    private static boolean anchored(GridRow row) {
        boolean indicator = false;
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_ANCHOR) {
                Optional<Column> named = Column.named(cell.text());
                if (named.isPresent() && (ANCHORS.contains(named.get()) || indicator && named.get() == Column.PLAN)) {
                    return true;
                }
                indicator |= named.filter(Column.INDICATOR::equals).isPresent();
            }
        }
        return false;
    }

    /** A row above that names columns which the row with STT leaves open, where cells were not merged downwards. */
    private static boolean heads(GridRow row, GridRow anchor) {
        boolean onlyWords = row.cells().stream()
                .allMatch(cell -> cell.kind() == Cell.Kind.TEXT && cell.text().length() <= Column.LONGEST_HEADER);
        return onlyWords
                && anchor.number() - row.number() < MOST_HEADER_ROWS
                && row.cells().size() > 1
                && row.cells().stream()
                        .anyMatch(cell -> anchor.cell(cell.column()).blank()
                                && Column.named(cell.text())
                                        .filter(SCORES::contains)
                                        .isPresent());
    }

    /** A further header row holds only short texts, some of them header words, and nothing below the first header cell. */
    private boolean continues(GridRow top, GridRow row) {
        boolean onlyWords = row.cells().stream()
                .allMatch(cell -> cell.kind() == Cell.Kind.TEXT && cell.text().length() <= 2 * Column.LONGEST_HEADER);
        int start = top.cells().get(0).column();
        return onlyWords && row.cells().get(0).column() > start && new TableHeader(agencies).add(row) > 0;
    }

    /** The row (1) (2) (3) … or A B 1 2 … below many headers, which numbers the columns. */
    private static boolean enumerates(GridRow row) {
        int letters = 0;
        int numbers = 0;
        for (Cell cell : row.cells()) {
            String mark = columnMark(cell);
            if (mark.equals(String.valueOf((char) ('A' + letters)))) {
                letters++;
            } else if (mark.equals(String.valueOf(numbers + 1))) {
                numbers++;
            } else {
                return false;
            }
        }
        return letters + numbers >= SHORTEST_ENUMERATION;
    }

    /** Of "(5=2+3-4)" the 5. */
    private static String columnMark(Cell cell) {
        String words = cell.words();
        String bare = words.startsWith("(") ? words.substring(1) : words;
        int end = 0;
        while (end < bare.length() && Character.isLetterOrDigit(bare.charAt(end))) {
            end++;
        }
        return bare.substring(0, end);
    }
}
