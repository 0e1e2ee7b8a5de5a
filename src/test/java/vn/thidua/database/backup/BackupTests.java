package vn.thidua.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.Schema;

class BackupTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-12-02T20:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static DataSource source;
    private static Path whole;
    private static int count;

    private DataSource target;

    @BeforeAll
    static void backUp() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        source = database();
        new Schema(source).migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        byte[] content = {0, 1, 2, (byte) 0xff, '\n', '\t', '\\'};
        for (int i = 0; i < 3; i++) {
            jdbc.sql("insert into archive select encode(sha256(c), 'hex'), c from (select ? || ?::bytea c) raw")
                    .params(content, new byte[] {(byte) i})
                    .update();
        }
        jdbc.sql("insert into received_file (campaign, path, sha256, first_seen)"
                        + " select 'đợt', E'tệp\\t\\\\' || row_number() over (order by sha256), sha256,"
                        + " '2022-12-01T10:00:00.123456Z' from archive")
                .update();
        jdbc.sql("insert into rubric_section values ('đợt', 'k', '1', null, 0, 0, 80, null, false),"
                        + " ('đợt', 'k', '1.1', '1', 1, 1, 7.50, 1.5, false)")
                .update();
        jdbc.sql("insert into bloc_table values ('đợt', 'k', null, array['một', E'hai\\n\"ba\"'])")
                .update();
        jdbc.sql("select setval('run_number', 41)").query(Long.class).single();
        whole = folder.resolve("whole.zip");
        new Backup(source, CLOCK).write(whole);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void emptyTarget() throws SQLException {
        target = database();
    }

    private static DataSource database() throws SQLException {
        String name = "backup" + ++count;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getDatabase("postgres", name);
    }

    @Test
    void whatIsRestoredIsWhatWasThere() throws IOException, SQLException {
        new Restore(target).load(BackupFile.check(whole));

        assertThat(rows(target)).isEqualTo(rows(source));
        assertThat(rows(target).get("received_file")).hasSize(3);
    }

    @Test
    void theRestoredCanBeBackedUpAgainWithTheSameFingerprints() throws IOException, SQLException {
        new Restore(target).load(BackupFile.check(whole));
        Manifest again = new Backup(target, CLOCK).write(folder.resolve("again" + count + ".zip"));

        assertThat(again).isEqualTo(BackupFile.check(whole).manifest());
    }

    @Test
    void keysGoOnAfterTheHighest() throws IOException, SQLException {
        new Restore(target).load(BackupFile.check(whole));
        JdbcClient jdbc = JdbcClient.create(target);
        jdbc.sql("insert into received_file (campaign, path, sha256, first_seen)"
                        + " select 'đợt', 'neu', sha256, now() from archive limit 1")
                .update();

        assertThat(jdbc.sql("select max(id) from received_file")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void runNumbersGoOn() throws IOException, SQLException {
        long last = JdbcClient.create(source)
                .sql("select last_value from run_number")
                .query(Long.class)
                .single();
        new Restore(target).load(BackupFile.check(whole));

        assertThat(JdbcClient.create(target)
                        .sql("select nextval('run_number')")
                        .query(Long.class)
                        .single())
                .isEqualTo(last + 1);
    }

    @Test
    void anEmptyDatabaseThatIsMigratedAlreadyWillDo() throws IOException, SQLException {
        new Schema(target).migrate();
        new Restore(target).load(BackupFile.check(whole));

        assertThat(rows(target)).isEqualTo(rows(source));
    }

    @Test
    void aDatabaseWithRowsIsRefusedAndKept() throws IOException, SQLException {
        new Schema(target).migrate();
        JdbcClient.create(target)
                .sql("insert into bloc_table values ('a', 'b', null, '{}')")
                .update();
        Map<String, List<String>> before = rows(target);
        BackupFile backup = BackupFile.check(whole);

        assertThatThrownBy(() -> new Restore(target).load(backup))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("bloc_table");
        assertThat(rows(target)).isEqualTo(before);
    }

    @Test
    void anOlderBackupIsBroughtUpToDate() throws IOException, SQLException {
        DataSource old = database();
        new Schema(old).migrateTo("2");
        JdbcClient.create(old)
                .sql("insert into archive values (encode(sha256('a'), 'hex'), 'a')")
                .update();
        Path file = folder.resolve("old.zip");
        new Backup(old, CLOCK).write(file);
        new Restore(target).load(BackupFile.check(file));

        assertThat(new Schema(target).version()).isEqualTo(new Schema(source).version());
        assertThat(rows(target).get("archive")).hasSize(1);
        assertThat(rows(target)).containsKey("standing");
    }

    @Test
    void anOlderBackupDoesNotFitNewerTables() throws IOException, SQLException {
        DataSource old = database();
        new Schema(old).migrateTo("2");
        Path file = folder.resolve("older.zip");
        new Backup(old, CLOCK).write(file);
        new Schema(target).migrate();
        BackupFile backup = BackupFile.check(file);

        assertThatThrownBy(() -> new Restore(target).load(backup))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("vừa tạo");
    }

    @Test
    void aBackupOfALaterProgramIsRefused() throws IOException {
        Path file = repacked(
                "later.zip",
                (name, content) -> name.equals(Manifest.NAME)
                        ? new String(content, StandardCharsets.UTF_8)
                                .replaceFirst("\"schema\" : \"[^\"]*\"", "\"schema\" : \"999\"")
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
        BackupFile backup = BackupFile.check(file);

        assertThatThrownBy(() -> new Restore(target).load(backup))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("mới hơn");
        assertThat(new Schema(target).version()).isEmpty();
    }

    @Test
    void everyFlippedByteIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("flipped.zip");
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 0x10;
            Files.write(file, flipped);
            assertThatThrownBy(() -> BackupFile.check(file))
                    .as("byte %d", i)
                    .isInstanceOf(BackupRefusedException.class);
        }
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("truncated.zip");
        for (int length : List.of(0, 1, 64, 100, bytes.length / 2, bytes.length - 1)) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertRefused(file, "không phải bản sao lưu");
        }
    }

    @Test
    void aForeignZipIsRefused() throws IOException {
        Path file = folder.resolve("foreign.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write("{}".repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(file, "không phải bản sao lưu");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertRefused(folder.resolve("none.zip"), "Không có tệp");
    }

    @Test
    void aMissingEntryIsRefused() throws IOException {
        assertRefused(
                repacked("missing.zip", (name, content) -> name.contains("bloc_table") ? null : content), "thiếu");
    }

    @Test
    void aMissingManifestIsRefused() throws IOException {
        assertRefused(
                repacked("unlisted.zip", (name, content) -> name.equals(Manifest.NAME) ? null : content), "thiếu");
    }

    @Test
    void anUnreadableManifestIsRefused() throws IOException {
        for (String text : List.of("", "{", "[]", "{}", "{\"format\":1}", "null")) {
            Path file = repacked(
                    "garbled.zip",
                    (name, content) -> name.equals(Manifest.NAME) ? text.getBytes(StandardCharsets.UTF_8) : content);
            assertThatThrownBy(() -> BackupFile.check(file)).as(text).isInstanceOf(BackupRefusedException.class);
        }
    }

    @Test
    void changedRowsAreRefused() throws IOException {
        assertRefused(
                repacked(
                        "changed.zip",
                        (name, content) -> name.contains("received_file")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace("2022-12-01", "2022-11-01")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content),
                "received_file");
    }

    @Test
    void aBackupDoesNotOverwrite() throws IOException {
        byte[] before = Files.readAllBytes(whole);

        assertThatThrownBy(() -> new Backup(source, CLOCK).write(whole)).isInstanceOf(BackupRefusedException.class);
        assertThat(whole).hasBinaryContent(before);
    }

    @Test
    void aDamagedArchiveIsNotBackedUpAndLeavesNothing() throws IOException, SQLException {
        Path place = Files.createDirectory(folder.resolve("damaged"));
        new Schema(target).migrate();
        JdbcClient.create(target)
                .sql("insert into archive values (encode(sha256('a'), 'hex'), 'b')")
                .update();

        assertThatThrownBy(() -> new Backup(target, CLOCK).write(place.resolve("b.zip")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SHA-256");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aDatabaseWithoutTablesHasNothingToBackUp() {
        assertThatThrownBy(() -> new Backup(target, CLOCK).write(folder.resolve("nothing.zip")))
                .isInstanceOf(BackupRefusedException.class);
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> BackupFile.check(file))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining(words);
    }

    private interface Change {
        byte[] of(String name, byte[] content);
    }

    /** The whole backup with other contents and a right seal; {@code null} leaves an entry out. */
    private static Path repacked(String name, Change change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        Path file = folder.resolve(name);
        OutputStream sealed = new SealedOutputStream(Files.newOutputStream(file));
        try (ZipOutputStream zip = new ZipOutputStream(sealed)) {
            zip.setComment(Seal.blank());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                byte[] content = change.of(entry.getKey(), entry.getValue());
                if (content != null) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(content);
                }
            }
        }
        return file;
    }

    /** All rows of all tables as text. */
    private static Map<String, List<String>> rows(DataSource database) throws SQLException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        JdbcClient jdbc = JdbcClient.create(database);
        List<Table> tables;
        try (Connection connection = database.getConnection()) {
            tables = new ArrayList<>(new Tables(connection).kept());
        }
        for (Table table : tables) {
            rows.put(
                    table.name(),
                    jdbc.sql("select t::text from " + table.quoted() + " t order by 1")
                            .query(String.class)
                            .list());
        }
        return rows;
    }
}
