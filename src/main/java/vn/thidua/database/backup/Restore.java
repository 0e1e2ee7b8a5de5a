package vn.thidua.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.thidua.database.Schema;

/**
 * Puts a backup into an empty database: all of it or nothing. Tables are made as they were when the backup was written,
 * filled, and then brought up to date, so that a later version's migrations find the rows they were written for.
 */
public final class Restore {

    private final DataSource dataSource;
    private final Schema schema;

    public Restore(DataSource dataSource) {
        this.dataSource = dataSource;
        schema = new Schema(dataSource);
    }

    /**
     * Restores.
     *
     * @throws BackupRefusedException if the database is not empty or of a version that does not fit
     */
    public void load(BackupFile backup) throws IOException, SQLException {
        String version = backup.manifest().schema();
        refuseUnfit(version);
        schema.migrateTo(version);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(connection, backup);
                connection.commit();
            } catch (IOException | SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
        schema.migrate();
    }

    private void refuseUnfit(String version) throws SQLException {
        if (!schema.knows(version)) {
            throw new BackupRefusedException(
                    "Bản sao lưu do bản chương trình mới hơn ghi (lược đồ %s); hãy cài bản đó rồi khôi phục."
                            .formatted(version));
        }
        String present = schema.version().orElse(null);
        if (present == null) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            refuseFilled(new Tables(connection));
        }
        if (Schema.newer(present, version)) {
            throw new BackupRefusedException(
                    ("Cơ sở dữ liệu đã theo lược đồ %s, mới hơn bản sao lưu (%s); hãy khôi phục vào một cơ sở dữ liệu"
                                    + " vừa tạo.")
                            .formatted(present, version));
        }
    }

    private static void refuseFilled(Tables tables) throws SQLException {
        List<String> filled = tables.filled();
        if (!filled.isEmpty()) {
            throw new BackupRefusedException(
                    "Cơ sở dữ liệu đã có dữ liệu (bảng %s…); chỉ khôi phục vào cơ sở dữ liệu trống. Chưa thay đổi gì."
                            .formatted(filled.stream().limit(3).collect(Collectors.joining(", "))));
        }
    }

    private static void fill(Connection connection, BackupFile backup) throws IOException, SQLException {
        Tables tables = new Tables(connection);
        Map<String, Table> present = tables.kept().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        refuseOtherTables(backup.manifest(), present);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local timezone = 'UTC'");
            statement.execute(present.values().stream()
                    .map(Table::quoted)
                    .collect(Collectors.joining(", ", "lock table ", " in exclusive mode")));
        }
        refuseFilled(tables);
        backup.visit((entry, rows) -> {
            Table table = new Table(entry.table(), entry.columns());
            fill(connection, table, rows);
            if (tables.rows(table) != entry.rows()) {
                throw new IOException("Bảng %s không nhận đủ %d dòng; đã hủy.".formatted(entry.table(), entry.rows()));
            }
        });
        for (Map.Entry<String, Long> sequence : backup.manifest().sequences().entrySet()) {
            tables.continueAfter(sequence.getKey(), sequence.getValue());
        }
        try (Statement statement = connection.createStatement()) {
            for (Table table : present.values()) {
                statement.execute("analyze " + table.quoted());
            }
        }
    }

    /** The names below go into SQL: they must be those of our own tables. */
    private static void refuseOtherTables(Manifest manifest, Map<String, Table> present) {
        Map<String, List<String>> kept =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.Entry::table, Manifest.Entry::columns));
        Map<String, List<String>> wanted =
                present.values().stream().collect(Collectors.toMap(Table::name, Table::columns));
        if (!kept.equals(wanted)) {
            throw new BackupRefusedException(
                    "Bản sao lưu có các bảng khác với lược đồ %s; chưa thay đổi gì.".formatted(manifest.schema()));
        }
    }

    private static void fill(Connection connection, Table table, InputStream rows) throws IOException, SQLException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.copied() + " from stdin", rows, 1 << 16);
    }
}
