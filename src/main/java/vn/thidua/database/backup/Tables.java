package vn.thidua.database.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All tables of ours in a database. They are looked up, so that a table that a later version adds is not forgotten. What
 * Batch and Flyway keep for themselves is not ours: it tells of this database's past runs, not of the campaigns.
 */
final class Tables {

    private static final String OURS = """
            select c.relname,
                   array(select a.attname::text from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                          order by a.attnum),
                   array(select r.relname::text from pg_constraint f join pg_class r on r.oid = f.confrelid
                          where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid
                          order by r.relname)
              from pg_class c
             where c.relnamespace = current_schema()::regnamespace
               and c.relkind = 'r'
               and c.relname <> 'flyway_schema_history'
               and c.relname !~ '^batch_'
             order by c.relname collate "C"
            """;

    private static final String SEQUENCES = """
            select sequencename::text, last_value
              from pg_sequences
             where schemaname = current_schema() and sequencename !~ '^batch_' and last_value is not null
            """;

    /** What tells of the output folder of one machine; another one's next run finds out for itself. */
    private static final String OF_THIS_MACHINE = "published_part";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** The tables that a backup keeps, each after those that it refers to. */
    List<Table> kept() throws SQLException {
        return all().stream()
                .filter(table -> !table.name().equals(OF_THIS_MACHINE))
                .toList();
    }

    private List<Table> all() throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        Map<String, List<String>> referred = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OURS)) {
            while (row.next()) {
                Table table = new Table(row.getString(1), texts(row, 2));
                tables.put(table.name(), table);
                referred.put(table.name(), texts(row, 3));
            }
        }
        Map<String, Table> ordered = new LinkedHashMap<>();
        tables.keySet().forEach(name -> add(name, tables, referred, ordered));
        return List.copyOf(ordered.values());
    }

    /** No two tables refer to each other. */
    private static void add(
            String name, Map<String, Table> tables, Map<String, List<String>> referred, Map<String, Table> ordered) {
        Table table = tables.get(name);
        if (table == null || ordered.containsKey(name)) {
            return;
        }
        referred.getOrDefault(name, List.of()).forEach(other -> add(other, tables, referred, ordered));
        ordered.put(name, table);
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The tables that hold rows. */
    List<String> filled() throws SQLException {
        List<String> filled = new ArrayList<>();
        for (Table table : all()) {
            if (count("select count(*) from (select 1 from " + table.quoted() + " limit 1) first") > 0) {
                filled.add(table.name());
            }
        }
        return filled;
    }

    long rows(Table table) throws SQLException {
        return count("select count(*) from " + table.quoted());
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How far every sequence has come that has given out a number. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SEQUENCES)) {
            while (row.next()) {
                sequences.put(row.getString(1), row.getLong(2));
            }
        }
        return sequences;
    }

    /** Lets a sequence of ours go on after that number. */
    void continueAfter(String sequence, long last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select setval(format('%I.%I', schemaname, sequencename)::regclass, ?) from pg_sequences"
                        + " where schemaname = current_schema() and sequencename = ?")) {
            statement.setLong(1, last);
            statement.setString(2, sequence);
            statement.execute();
        }
    }
}
