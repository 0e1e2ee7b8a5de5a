package vn.thidua.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void anyTextComesOutAsItWentIn() {
        Random random = new Random(1994);
        List<String> words = Stream.generate(() -> random.ints(random.nextInt(12), 0, 0x10000)
                        .map(letter -> random.nextBoolean() ? letter % 0x100 : letter)
                        .collect(
                                StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                        .toString())
                .limit(20_000)
                .toList();
        Copy copy = new Copy("sample", "n, word");
        for (int i = 0; i < words.size(); i++) {
            copy.row(i, words.get(i));
        }
        copy.into(dataSource);

        assertThat(words).anyMatch(word -> word.chars().anyMatch(letter -> Character.isSurrogate((char) letter)));
        assertThat(jdbc.sql("select word from sample order by n")
                        .query(String.class)
                        .list())
                .isEqualTo(words.stream().map(CopyTests::stored).toList());
    }

    /** Without zeros, which PostgreSQL cannot store, and with a question mark for half a character. */
    private static String stored(String text) {
        return new String(text.replace("\0", "").getBytes(UTF_8), UTF_8);
    }

    @Test
    void manyRowsComeInPieces() {
        String word = "chấm điểm ".repeat(1000);
        Copy copy = new Copy("sample", "n, word");
        for (int i = 0; i < 50; i++) {
            copy.row(i, word + i);
        }
        copy.into(dataSource);

        assertThat(jdbc.sql("select count(*) from sample where word = :word || n")
                        .param("word", word)
                        .query(Integer.class)
                        .single())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.50", "1E+30", "1E-30", "99999999999999999999.000000000001"})
    void numbersKeepTheirValue(BigDecimal number) {
        new Copy("sample", "n, word")
                .row(Integer.MIN_VALUE, number)
                .row((long) Integer.MAX_VALUE, true)
                .into(dataSource);

        assertThat(jdbc.sql("select word::numeric from sample where n < 0")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo(number);
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
