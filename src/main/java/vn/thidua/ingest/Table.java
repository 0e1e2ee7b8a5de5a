package vn.thidua.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Agency;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;
import vn.thidua.ingest.grid.SheetGrid;

/**
 * A table that was found on a sheet.
 *
 * @param columns where each kind of column lies
 * @param heads the cells that head the columns, by column
 * @param notes all columns of explanations, from left to right
 * @param agencies the columns that are headed by an agency
 * @param unnamed headers that are neither a known word nor an agency
 * @param heading what stands above the table
 * @param body the rows below the header, up to the next table
 */
record Table(
        SheetGrid sheet,
        Form form,
        Map<Column, Integer> columns,
        Map<Integer, Cell> heads,
        List<Integer> notes,
        Map<Integer, Agency> agencies,
        List<Cell> unnamed,
        Heading heading,
        List<GridRow> body) {

    Table {
        columns = Map.copyOf(columns);
        heads = Map.copyOf(heads);
        notes = List.copyOf(notes);
        unnamed = List.copyOf(unnamed);
        body = List.copyOf(body);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The words that head the column; empty if the table has no such column. */
    String head(Column column) {
        Cell head = heads.get(columns.getOrDefault(column, -1));
        return head == null ? "" : head.words();
    }

    /** The row's cell in the column; an empty one if the table has no such column. */
    Cell cell(GridRow row, Column column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    /** How many of these columns are filled in the row; a lone text below a table is a signature or a note. */
    long tells(GridRow row, Column... some) {
        return Arrays.stream(some).filter(column -> !cell(row, column).blank()).count();
    }

    /** Whether the row is the sum of others. */
    boolean sum(GridRow row) {
        return row.cells().stream()
                .map(cell -> Words.folded(cell.text()))
                .anyMatch(words -> words.equals("cong") || words.equals("tong") || words.startsWith("tong cong"));
    }

    /** The cell in which the row names its criterion. */
    Cell code(GridRow row) {
        return cell(row, has(Column.CRITERION) ? Column.CRITERION : Column.ORDINAL);
    }

    /** All explanations of the row as one text. */
    String note(GridRow row) {
        StringBuilder note = new StringBuilder();
        for (int column : notes) {
            String words = row.cell(column).words();
            note.append(note.length() > 0 && !words.isEmpty() ? "; " : "").append(words);
        }
        return note.toString();
    }
}
