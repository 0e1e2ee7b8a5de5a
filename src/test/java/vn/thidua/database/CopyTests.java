package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CopyTests {

    private static EmbeddedPostgres server;
    private static DataSource dataSource;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start();
        dataSource = server.getPostgresDatabase();
        jdbc = JdbcClient.create(dataSource);
        jdbc.sql("create table sample (n integer primary key, word text)").update();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("delete from sample").update();
    }

    @Test
    void whatGoesInComesOut() {
        List<String> words = List.of("", "Đơn vị", "\\N", "a\tb", "a\nb\r\nc", "\\", "'\"", "\\t", "NULL", "😀");
        Copy copy = new Copy("sample", "n, word");
        for (int i = 0; i < words.size(); i++) {
            copy.row(i, words.get(i));
        }
        copy.into(dataSource);

        assertThat(jdbc.sql("select word from sample order by n")
                        .query(String.class)
                        .list())
                .isEqualTo(words);
    }

    @Test
    void nullIsNull() {
        new Copy("sample", "n, word").row(1, null).into(dataSource);

        assertThat(jdbc.sql("select count(*) from sample where word is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void noRowsAreNoWork() {
        new Copy("no_such_table", "n").into(dataSource);

        assertThat(jdbc.sql("select count(*) from sample").query(Integer.class).single())
                .isZero();
    }

    @Test
    void brokenConstraintsAreTold() {
        Copy copy = new Copy("sample", "n, word").row(1, "a").row(1, "b");

        assertThatThrownBy(() -> copy.into(dataSource)).isInstanceOf(DataIntegrityViolationException.class);
    }
}
