package vn.thidua.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the planner knows of the tables. Autovacuum looks a minute after a great load, when a first run is over; until then
 * every join of its rows would be planned as if the tables were empty.
 */
public final class Statistics {

    private final JdbcClient jdbc;

    public Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks anew at tables that have doubled since they were last looked at; does nothing for all others. */
    public void refresh() {
        List<String> grown = jdbc.sql("""
                        select quote_ident(relname) from pg_class
                         where relkind = 'r' and relnamespace = current_schema()::regnamespace
                           and pg_relation_size(oid) > 2 * relpages::bigint * current_setting('block_size')::bigint
                         order by relname
                        """).query(String.class).list();
        if (!grown.isEmpty()) {
            // How many rows there are is what matters; a tenth of the usual sample tells the rest well enough.
            jdbc.sql("set local default_statistics_target = 10").update();
            jdbc.sql("analyze " + String.join(", ", grown)).update();
        }
    }
}
