package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tables by the words of their headers, wherever on a sheet they lie, whatever the order of their columns and
 * whether the header takes one row or three.
 */
final class TableFinder {

    private static final int MOST_HEADER_ROWS = 3;
    private static final int LONGEST_ANCHOR = 40;
    private static final int SHORTEST_ENUMERATION = 3;

    private static final Set<Column> ANCHORS =
            Set.of(Column.ORDINAL, Column.CRITERION, Column.RULE, Column.FILE, Column.RECIPIENT);

    private final AgencyIndex agencies;

    TableFinder(AgencyIndex agencies) {
        this.agencies = agencies;
    }

    /** Where a header lies among the rows of a sheet. */
    private record Found(int first, int afterLast, TableHeader header, Form form) {}

    List<Table> find(SheetGrid sheet) {
        List<Found> headers = headers(sheet.rows());
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int end = i + 1 < headers.size()
                    ? headers.get(i + 1).first()
                    : sheet.rows().size();
            tables.add(table(sheet, headers.get(i), headers.get(0).first(), end));
        }
        return tables;
    }

    private static Table table(SheetGrid sheet, Found found, int headingEnd, int bodyEnd) {
        TableHeader header = found.header();
        return new Table(
                sheet,
                found.form(),
                header.columns(),
                header.notes(),
                header.agencies(),
                header.unnamed(),
                new Heading(sheet.name(), sheet.rows().subList(0, headingEnd)),
                sheet.rows().subList(found.afterLast(), bodyEnd));
    }

    private List<Found> headers(List<GridRow> rows) {
        List<Found> headers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Found> found = header(rows, i);
            if (found.isPresent()) {
                headers.add(found.get());
                i = found.get().afterLast() - 1;
            }
        }
        return headers;
    }

    private Optional<Found> header(List<GridRow> rows, int first) {
        if (!anchored(rows.get(first))) {
            return Optional.empty();
        }
        TableHeader header = new TableHeader(agencies);
        header.add(rows.get(first));
        int next = first + 1;
        while (next < rows.size() && next < first + MOST_HEADER_ROWS && continues(rows.get(first), rows.get(next))) {
            header.add(rows.get(next));
            next++;
        }
        Optional<Form> form = header.form();
        if (form.isEmpty()) {
            return Optional.empty();
        }
        int afterLast = next < rows.size() && enumerates(rows.get(next)) ? next + 1 : next;
        return Optional.of(new Found(first, afterLast, header, form.get()));
    }

    /** Headers have a column of ordinals, codes or names; other rows are not worth a closer look. */
    private static boolean anchored(GridRow row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT
                    && cell.text().length() <= LONGEST_ANCHOR
                    && Column.of(Words.folded(cell.text()))
                            .filter(ANCHORS::contains)
                            .isPresent()) {
                return true;
            }
        }
        return false;
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
