package vn.thidua.database.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of ours.
 *
 * @param columns those that are stored, in their order
 */
record Table(String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    String quoted() {
        return quote(name);
    }

    /** Names and columns as COPY wants them. */
    String copied() {
        return quoted() + columns.stream().map(Table::quote).collect(Collectors.joining(", ", " (", ")"));
    }

    static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
