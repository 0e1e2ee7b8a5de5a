package vn.thidua.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.Driver;

/** Looks at an administrator's server before anything is done on it, and says in one sentence what is wrong. */
final class ServerCheck {

    /** The oldest major version on which the program is tried. */
    private static final int OLDEST = 15;

    private static final int WAITS = 12;
    private static final int WAIT_MILLIS = 5_000;

    private ServerCheck() {}

    /**
     * Returns if the server can be worked with.
     *
     * @throws UnusableEnvironmentException if a setting, a right or the version is wrong
     * @throws DatabaseUnavailableException if the server cannot be had now
     */
    static void check(Connecting connecting) {
        if (Driver.parseURL(connecting.url(), null) == null) {
            throw new UnusableEnvironmentException(
                    "SPRING_DATASOURCE_URL phải có dạng jdbc:postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu.");
        }
        for (int waited = 0; ; waited++) {
            try (Connection connection = connecting.open()) {
                check(connecting, connection);
                return;
            } catch (SQLException e) {
                if (!DatabaseTrouble.isStarting(e) || waited == WAITS) {
                    throw DatabaseTrouble.of(connecting, e);
                }
                Pause.millis(WAIT_MILLIS);
            }
        }
    }

    private static void check(Connecting connecting, Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new UnusableEnvironmentException("Máy chủ %s là PostgreSQL %d; cần phiên bản %d trở lên."
                    .formatted(connecting.place(), version, OLDEST));
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean,"
                                + " current_schema(), coalesce(has_schema_privilege(current_schema(), 'CREATE'), false),"
                                + " current_user, getdatabaseencoding()")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new UnusableEnvironmentException(
                        "Máy chủ %s chỉ cho đọc; cần máy chủ chính.".formatted(connecting.place()));
            }
            if (!row.getBoolean(3)) {
                throw new UnusableEnvironmentException(
                        "Người dùng «%s» không có quyền tạo bảng trong lược đồ «%s» của %s. Hãy cấp: GRANT USAGE, CREATE ON SCHEMA … TO …."
                                .formatted(row.getString(4), row.getString(2), connecting.place()));
            }
            if (!"UTF8".equals(row.getString(5))) {
                throw new UnusableEnvironmentException(
                        "Cơ sở dữ liệu %s dùng bảng mã %s; cần UTF8.".formatted(connecting.place(), row.getString(5)));
            }
        }
    }
}
