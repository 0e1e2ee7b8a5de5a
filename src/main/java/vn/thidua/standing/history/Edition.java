package vn.thidua.standing.history;

import java.util.List;
import java.util.Optional;

/**
 * A campaign's tables as they are published together.
 *
 * @param rules fingerprint of the rule book by which they were made
 * @param blocs codes of all blocs, in the order of the rule book
 * @param tables of all blocs, or of those that are to be compared
 */
public record Edition(String rules, List<String> blocs, List<Snapshot> tables) {

    public Edition {
        blocs = List.copyOf(blocs);
        tables = List.copyOf(tables);
    }

    /** The bloc's table, where it is among those told. */
    public Optional<Snapshot> table(String bloc) {
        return tables.stream().filter(table -> table.bloc().equals(bloc)).findFirst();
    }
}
