package vn.thidua.database;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The version of our tables, such as {@code 3}, where no run is there to bring them up to date. */
public final class Schema {

    private final DataSource dataSource;

    public Schema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The version that the database has; none before the first run. */
    public Optional<String> version() {
        MigrationInfo current = upTo(MigrationVersion.LATEST).info().current();
        return Optional.ofNullable(current).map(MigrationInfo::getVersion).map(MigrationVersion::getVersion);
    }

    /** Whether this program knows how to make tables of that version. */
    public boolean knows(String version) {
        return Arrays.stream(upTo(MigrationVersion.LATEST).info().all())
                .filter(info -> info.getState().isResolved())
                .anyMatch(info -> MigrationVersion.fromVersion(version).equals(info.getVersion()));
    }

    /** Whether the tables are those of this program. */
    public boolean current() {
        return upTo(MigrationVersion.LATEST).info().pending().length == 0;
    }

    /** Whether one version comes after another. */
    public static boolean newer(String one, String other) {
        return MigrationVersion.fromVersion(one).isNewerThan(other);
    }

    /** Brings the tables up to that version and no further. */
    public void migrateTo(String version) {
        upTo(MigrationVersion.fromVersion(version)).migrate();
    }

    /**
     * Brings the tables up to the version of this program. To look through the migrations takes a tenth of every start, so
     * the history of migrations remembers the build that last did, as a comment.
     */
    public void migrate() {
        migrate(Program.fingerprint());
    }

    void migrate(String program) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        String former = jdbc.sql("select obj_description(to_regclass('flyway_schema_history'), 'pg_class')")
                .query(String.class)
                .optional()
                .orElse("");
        if (former.equals(program) && !program.equals(Program.UNBUILT)) {
            return;
        }
        upTo(MigrationVersion.LATEST).migrate();
        boolean ours = jdbc.sql("select pg_has_role(relowner, 'USAGE') from pg_class"
                        + " where oid = to_regclass('flyway_schema_history')")
                .query(Boolean.class)
                .single();
        if (ours) {
            jdbc.sql("comment on table flyway_schema_history is '" + program + "'")
                    .update();
        }
    }

    private Flyway upTo(MigrationVersion version) {
        return Flyway.configure()
                .dataSource(dataSource)
                .javaMigrations(new JobRepositoryTables())
                .target(version)
                .load();
    }
}
