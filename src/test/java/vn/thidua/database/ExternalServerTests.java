package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with an administrator's server, each on a real one. */
class ExternalServerTests {

    private static final String SECRET = "b1-m4t";

    @TempDir
    static Path home;

    private static PostgresServer server;
    private static Connecting admin;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(home);
        admin = new Connecting(server.jdbcUrl(), "postgres", server.password());
        execute("create role thidua login password '" + SECRET + "'");
        execute("create role narrow login connection limit 0 password '" + SECRET + "'");
        execute("create database thidua owner thidua");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void anOrdinaryRoleThatOwnsItsDatabaseIsEnough() {
        assertThatCode(() -> ServerCheck.check(as("thidua", "thidua", SECRET))).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsAWrongSettingAndIsNotRepeated() {
        assertThatThrownBy(() -> ServerCheck.check(as("thidua", "thidua", "s41")))
                .isInstanceOf(UnusableEnvironmentException.class)
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD")
                .hasMessageNotContaining("s41");
    }

    @Test
    void aDatabaseThatIsNotThereIsAWrongSetting() {
        assertThatThrownBy(() -> ServerCheck.check(as("khong_co", "thidua", SECRET)))
                .isInstanceOf(UnusableEnvironmentException.class)
                .hasMessageContaining("khong_co");
    }

    @Test
    void aRoleThatMayMakeNoTablesIsRefused() {
        assertThatThrownBy(() -> ServerCheck.check(as("postgres", "thidua", SECRET)))
                .isInstanceOf(UnusableEnvironmentException.class)
                .hasMessageContaining("GRANT");
    }

    @Test
    void noConnectionLeftIsPassing() {
        assertThatThrownBy(() -> ServerCheck.check(as("postgres", "narrow", SECRET)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("hết số kết nối");
    }

    @Test
    void aServerThatIsGoneIsPassing() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/thidua?password=" + SECRET;
        assertThatThrownBy(() -> ServerCheck.check(new Connecting(nowhere, "thidua", SECRET)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("127.0.0.1:1/thidua")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void anAddressOfAnotherKindIsAWrongSetting() {
        assertThatThrownBy(() -> ServerCheck.check(new Connecting("jdbc:mysql://x/" + SECRET, "thidua", SECRET)))
                .isInstanceOf(UnusableEnvironmentException.class)
                .hasMessageContaining("jdbc:postgresql://")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void theSecondRunIsToldWhoHoldsTheDatabase() {
        Holder holder = new Holder(4711, "may-khac", Instant.parse("2026-11-23T03:00:00Z"));
        try (AdvisoryLock second = new AdvisoryLock(as("thidua", "thidua", SECRET))) {
            try (AdvisoryLock first = new AdvisoryLock(as("thidua", "thidua", SECRET))) {
                first.take(holder);
                assertThatThrownBy(() -> second.take(Holder.here(Instant.now())))
                        .isInstanceOf(LockedException.class)
                        .hasMessageContaining("tiến trình 4711 trên máy may-khac");
            }
            second.take(Holder.here(Instant.now()));
        }
    }

    @Test
    void aLockLostWithItsConnectionIsTakenAnew() throws SQLException {
        try (AdvisoryLock lock = new AdvisoryLock(as("thidua", "thidua", SECRET));
                AdvisoryLock other = new AdvisoryLock(as("thidua", "thidua", SECRET))) {
            lock.take(Holder.here(Instant.now()));
            execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'thidua %@%'");
            lock.keep();
            assertThatThrownBy(() -> other.take(Holder.here(Instant.now()))).isInstanceOf(LockedException.class);
        }
    }

    @Test
    void aConnectionNeverPrintsItsPassword() {
        assertThat(as("thidua", "thidua", SECRET).toString()).doesNotContain(SECRET);
    }

    private static Connecting as(String database, String role, String password) {
        return new Connecting(server.jdbcUrl().replace("/postgres?", "/" + database + "?"), role, password);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = admin.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
