package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SchemaTests {

    private EmbeddedPostgres server;
    private DataSource dataSource;
    private JdbcClient jdbc;
    private Schema schema;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        dataSource = server.getPostgresDatabase();
        jdbc = JdbcClient.create(dataSource);
        schema = new Schema(dataSource);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void theBuildThatMigratedLooksNoMore() {
        schema.migrate("one");
        forgeHistory();

        schema.migrate("one");

        assertThat(schema.version()).isPresent();
    }

    @Test
    void anotherBuildLooksAgain() {
        schema.migrate("one");
        forgeHistory();

        assertThatThrownBy(() -> schema.migrate("two")).isInstanceOf(FlywayValidateException.class);
    }

    @Test
    void classesThatMayChangeLookAtEveryStart() {
        schema.migrate(Program.UNBUILT);
        forgeHistory();

        assertThatThrownBy(() -> schema.migrate(Program.UNBUILT)).isInstanceOf(FlywayValidateException.class);
    }

    @Test
    void aBuildThatKnowsNoMoreFindsItsTablesWhereTheyLackSomeMigrations() {
        schema.migrateTo("5");

        schema.migrate("one");

        assertThat(schema.current()).isTrue();
    }

    /** Whoever may use the tables and does not own them cannot leave a remark there, and needs none. */
    @Test
    void whoDoesNotOwnTheTablesMigratesAtEveryStart() {
        schema.migrate("one");
        jdbc.sql("create role guest login password 'guest'").update();
        jdbc.sql("grant usage on schema public to guest").update();
        jdbc.sql("grant all on all tables in schema public to guest").update();
        Schema guest =
                new Schema(new DriverManagerDataSource(server.getJdbcUrl("guest", "postgres"), "guest", "guest"));

        guest.migrate("two");

        assertThat(jdbc.sql("select obj_description('flyway_schema_history'::regclass, 'pg_class')")
                        .query(String.class)
                        .single())
                .isEqualTo("one");
    }

    private void forgeHistory() {
        assertThat(jdbc.sql("update flyway_schema_history set checksum = checksum + 1 where version = '5'")
                        .update())
                .isEqualTo(1);
    }
}
