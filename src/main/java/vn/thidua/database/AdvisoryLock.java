package vn.thidua.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One run at a time on one database. The server's lock belongs to a connection that is kept for the whole run beside the
 * pool, so it goes when the process or its network goes; the connection's name tells the others who holds it.
 */
final class AdvisoryLock implements AutoCloseable {

    /** "thidua" in the letters' numbers; any constant of our own will do. */
    private static final long KEY = 0x746869647561L;

    private static final String HOLDER = """
            select a.application_name
              from pg_locks l join pg_stat_activity a using (pid)
             where l.locktype = 'advisory' and l.granted and l.objsubid = 1
               and l.database = (select oid from pg_database where datname = current_database())
               and (l.classid::bigint << 32) | l.objid::bigint = %d
            """.formatted(KEY);

    private final Connecting connecting;
    private @Nullable Connection connection;
    private @Nullable Holder holder;

    AdvisoryLock(Connecting connecting) {
        this.connecting = connecting;
    }

    Connecting connecting() {
        return connecting;
    }

    /**
     * Takes the lock.
     *
     * @throws LockedException if another run holds it
     */
    void take(Holder run) {
        try {
            Connection own = connecting.open(run.toString());
            if (!answer(own, "select pg_try_advisory_lock(" + KEY + ")").equals(Optional.of("t"))) {
                Optional<Holder> other = answer(own, HOLDER).flatMap(Holder::parse);
                own.close();
                throw new LockedException(Holder.sentence(other));
            }
            connection = own;
            holder = run;
        } catch (SQLException e) {
            throw DatabaseTrouble.of(connecting, e);
        }
    }

    /** Takes the lock anew if it went with its connection. Does nothing where none was taken. */
    void keep() {
        Holder run = holder;
        if (run != null && !isHeld()) {
            close();
            take(run);
        }
    }

    private boolean isHeld() {
        try {
            return connection != null && connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Optional<String> answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    @Override
    public void close() {
        Connection own = connection;
        connection = null;
        if (own != null) {
            try {
                own.close();
            } catch (SQLException e) {
                LoggerFactory.getLogger(AdvisoryLock.class).debug("The lock goes with its connection", e);
            }
        }
    }
}
