package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server in the states in which a night may find its folder. */
@EnabledOnOs(OS.LINUX)
class PostgresServerTests {

    @TempDir
    static Path shared;

    @TempDir
    Path home;

    /** Unpacked once for all tests. */
    @BeforeEach
    void unpackOnce() throws IOException {
        Path binaries = shared.resolve("binaries");
        PostgresBinaries.unpacked(binaries);
        Files.createSymbolicLink(home.resolve("binaries"), binaries);
    }

    @Test
    void aServerThatAKilledRunLeftIsStoppedAndItsDataAreKept() throws Exception {
        PostgresServer orphan = PostgresServer.start(home);
        execute(orphan, "create table kept (n integer)");
        try (PostgresServer server = PostgresServer.start(home)) {
            assertThat(answers(orphan)).isFalse();
            execute(server, "select * from kept");
        }
    }

    @Test
    void aNoteThatNamesAStrangerIsTakenAwayAndTheStrangerLives() throws Exception {
        PostgresServer.start(home).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(home.resolve("postgres/postmaster.pid"), stranger.pid() + "\n/elsewhere\n");
        try (PostgresServer server = PostgresServer.start(home)) {
            assertThat(answers(server)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aServerKilledMidwayIsStartedAnewOnItsPort() throws Exception {
        try (PostgresServer server = PostgresServer.start(home)) {
            execute(server, "create table kept (n integer)");
            long pid = Long.parseLong(
                    Files.readAllLines(home.resolve("postgres/postmaster.pid")).get(0));
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            postmaster.destroyForcibly();
            while (answers(server)) {
                Pause.millis(20);
            }
            server.revive();
            execute(server, "select * from kept");
        }
    }

    @Test
    void anInitialisationThatWasCutOffIsDoneAgain() throws Exception {
        Files.createDirectories(home.resolve("postgres.new/base/1"));
        Files.writeString(home.resolve("postgres.new/PG_VERSION"), "17\n");
        try (PostgresServer server = PostgresServer.start(home)) {
            assertThat(answers(server)).isTrue();
            assertThat(home.resolve("postgres.new")).doesNotExist();
        }
    }

    @Test
    void aPreparedFolderIsCopiedWithItsTablesAndItsPassword() throws Exception {
        Path prepared = shared.resolve("prepared");
        System.setProperty("thidua.binaries", shared.resolve("binaries").toString());
        try {
            PreparedFolder.make(prepared);
            System.setProperty(PreparedFolder.BUILT, prepared.toString());
            Files.createDirectories(home.resolve("postgres.new/base/1"));
            try (PostgresServer server = PostgresServer.start(home)) {
                execute(server, "select from score_line");
                execute(server, "create table kept (n integer)");
                assertThat(server.password()).isNotEmpty();
            }
            try (PostgresServer server = PostgresServer.start(home)) {
                execute(server, "select from kept");
            }
            for (Path folder : List.of(prepared, home.resolve("postgres"))) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------");
            }
            assertThat(home.resolve("postgres.new")).doesNotExist();
            assertThat(prepared.resolveSibling("prepared.new")).doesNotExist();
        } finally {
            System.clearProperty("thidua.binaries");
            System.clearProperty(PreparedFolder.BUILT);
        }
    }

    @Test
    void aPreparedFolderOfAnotherVersionIsNotTaken() throws Exception {
        Path prepared = Files.createDirectories(home.resolve("prepared"));
        Files.writeString(prepared.resolve("PG_VERSION"), "16\n");
        System.setProperty(PreparedFolder.BUILT, prepared.toString());
        try (PostgresServer server = PostgresServer.start(home)) {
            assertThat(answers(server)).isTrue();
        } finally {
            System.clearProperty(PreparedFolder.BUILT);
        }
    }

    @Test
    void aHalfMadeFolderOfAnEarlierProgramIsKeptAsideNotServed() throws Exception {
        Files.createDirectories(home.resolve("postgres/base/1"));
        Files.writeString(home.resolve("postgres/postgresql.conf"), "");
        try (PostgresServer server = PostgresServer.start(home)) {
            assertThat(answers(server)).isTrue();
        }
        try (Stream<Path> all = Files.list(home)) {
            assertThat(all).anyMatch(file -> file.getFileName().toString().startsWith("postgres.unfinished-"));
        }
    }

    @Test
    void ownDataWithoutPostgresFilesAreNeverThrownAway() throws IOException {
        Files.createDirectories(home.resolve("postgres/base/16384"));
        assertThatThrownBy(() -> PostgresServer.start(home))
                .isInstanceOf(UnusableEnvironmentException.class)
                .hasMessageContaining("sao lưu");
        assertThat(home.resolve("postgres/base/16384")).exists();
    }

    @Test
    void dataOfAnotherVersionAreRefused() throws IOException {
        Files.createDirectories(home.resolve("postgres/global"));
        Files.createDirectories(home.resolve("postgres/base/5"));
        for (String file : List.of("PG_VERSION", "global/pg_control", "base/5/PG_VERSION")) {
            Files.writeString(home.resolve("postgres").resolve(file), "16\n");
        }
        assertThatThrownBy(() -> PostgresServer.start(home))
                .isInstanceOf(UnusableEnvironmentException.class)
                .hasMessageContaining("PostgreSQL 16")
                .hasMessageContaining("PostgreSQL 17");
    }

    @Test
    void aNetworkShareIsRefused() {
        DataFolder folder = new DataFolder(home);
        for (String type : List.of("nfs4", "cifs", "SMB3", "fuse.sshfs")) {
            assertThatThrownBy(() -> folder.refuseNetworkShare(type))
                    .isInstanceOf(UnusableEnvironmentException.class)
                    .hasMessageContaining("ổ đĩa mạng");
        }
        folder.refuseNetworkShare("ext4");
    }

    @Test
    void nobodyEntersWithoutThePassword() throws IOException {
        try (PostgresServer server = PostgresServer.start(home)) {
            assertThatThrownBy(() -> new Connecting(server.jdbcUrl(), "postgres", "guess").open())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.resolve("postgres/thidua.password"))))
                    .endsWith("------");
        }
    }

    @Test
    void rootWithoutUserNamespacesIsToldWhatToDo() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0);
        Path refusing = Files.writeString(home.resolve("unshare"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(refusing, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder builder = new ProcessBuilder(OtherProcess.command(Starting.class, home.toString()));
        builder.environment().merge("PATH", home.toString(), (path, ours) -> ours + ":" + path);
        assertThat(OtherProcess.said(builder))
                .contains("UnusableEnvironmentException")
                .contains("unshare -U")
                .contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void aFullDiskIsSaid() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0);
        Path small = Files.createDirectories(home.resolve("small"));
        String script = "mount -t tmpfs -o size=16m tmpfs " + small + " && ln -s " + shared.resolve("binaries") + " "
                + small + "/binaries && exec \"$@\"";
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of("unshare", "-m", "sh", "-c", script, "sh"),
                        OtherProcess.command(Starting.class, small.toString()).stream())
                .toList());
        assertThat(OtherProcess.said(builder))
                .contains("DatabaseUnavailableException")
                .contains("đã đầy");
    }

    /** Starts and stops a server, or says why not. */
    static final class Starting {
        public static void main(String[] arguments) throws IOException {
            System.setOut(new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8));
            try (PostgresServer server = PostgresServer.start(Path.of(arguments[0]))) {
                System.out.println("started " + server.jdbcUrl());
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException, IOException {
        try (Connection connection = connecting(server).open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean answers(PostgresServer server) throws IOException {
        try (Connection connection = connecting(server).open()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connecting connecting(PostgresServer server) throws IOException {
        return new Connecting(server.jdbcUrl(), "postgres", server.password());
    }
}
