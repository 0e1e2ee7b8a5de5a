package vn.thidua.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Waits for a database that went away in the middle of a run, with growing pauses. */
@Component
public final class Availability {

    private static final Logger LOG = LoggerFactory.getLogger(Availability.class);
    private static final long LONGEST_PAUSE_MILLIS = 15_000;

    private final Connecting connecting;
    private final ObjectProvider<PostgresServer> embedded;
    private final ObjectProvider<AdvisoryLock> lock;
    private final Duration patience;

    Availability(
            JdbcConnectionDetails details,
            ObjectProvider<PostgresServer> embedded,
            ObjectProvider<AdvisoryLock> lock,
            @Value("${thidua.database.patience:PT3M}") Duration patience) {
        connecting = new Connecting(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        this.embedded = embedded;
        this.lock = lock;
        this.patience = patience;
    }

    /**
     * Returns as soon as the database answers and this run holds its lock again. An embedded server that died is started
     * anew.
     *
     * @throws DatabaseUnavailableException if it is gone for good
     * @throws LockedException if another run took the lock meanwhile
     */
    public void await() {
        long end = System.nanoTime() + patience.toNanos();
        for (long pause = 250; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                revive();
                try (Connection connection = connecting.open()) {
                    connection.isValid(5);
                }
                lock.ifAvailable(AdvisoryLock::keep);
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw DatabaseTrouble.of(connecting, e);
                }
                LOG.warn("The database does not answer; next try in {} ms: {}", pause, e.getMessage());
                Pause.millis(pause);
            }
        }
    }

    private void revive() {
        embedded.ifAvailable(server -> {
            try {
                server.revive();
            } catch (IOException e) {
                throw new DatabaseUnavailableException("PostgreSQL nhúng đã tắt và không khởi động lại được.", e);
            }
        });
    }
}
