package vn.thidua.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server: started on a free port of this machine, stopped with the program. */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int ATTEMPTS = 3;
    /** Replaying what a crash left takes longer than an ordinary start, seconds. */
    private static final int PATIENCE = 300;

    private final DataFolder folder;
    private final Programs programs;
    private final Path logs;
    private final int port;

    private PostgresServer(DataFolder folder, Programs programs, Path logs) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.logs = logs;
        port = freePort();
        start();
    }

    /**
     * Starts a server on the data of a folder, which are made where there are none yet. The caller holds the run's lock.
     *
     * @param home the program's data folder
     */
    static PostgresServer start(Path home) {
        try {
            Path logs = Files.createDirectories(home.resolve("log"));
            Programs programs = Programs.in(PostgresBinaries.of(home));
            DataFolder folder = new DataFolder(home);
            folder.prepare(programs);
            return new PostgresServer(folder, programs, logs);
        } catch (AccessDeniedException e) {
            throw new UnusableEnvironmentException("Không có quyền ghi vào thư mục dữ liệu: " + e.getFile(), e);
        } catch (FileSystemException e) {
            throw StartFailure.of(home, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw StartFailure.of(home, e.toString());
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true&prepareThreshold=1";
    }

    String password() throws IOException {
        return folder.password();
    }

    /** Starts the server anew, on its port, if it died. */
    void revive() throws IOException {
        if (!new Orphans(folder.path()).hasServer()) {
            LOG.warn("PostgreSQL died; it is started anew");
            start();
        }
    }

    private void start() throws IOException {
        Path log = logs.resolve("postgres.log");
        String said = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            new Orphans(folder.path()).clear(programs, logs.resolve("pg_ctl.log"));
            Files.deleteIfExists(log);
            Programs.Outcome outcome = pgCtl(
                    "start",
                    "--wait",
                    "--timeout=" + PATIENCE,
                    "--log=" + log,
                    // No socket in the temporary folder: the port of this machine is the only door.
                    "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
            if (outcome.exitCode() == 0) {
                return;
            }
            said = outcome.said() + (Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "");
            LOG.warn("PostgreSQL did not start, attempt {}: {}", attempt, said);
            Pause.millis(500L * attempt);
        }
        throw StartFailure.of(folder.home(), said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        if (stop("fast", 30) != 0 && stop("immediate", 10) != 0) {
            new Orphans(folder.path()).clear(programs, logs.resolve("pg_ctl.log"));
        }
    }

    private int stop(String mode, int seconds) throws IOException {
        return pgCtl("stop", "--mode=" + mode, "--wait", "--timeout=" + seconds).exitCode();
    }

    private Programs.Outcome pgCtl(String order, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(order, "--pgdata=" + folder.path()));
        arguments.addAll(List.of(options));
        return programs.run(logs.resolve("pg_ctl.log"), "pg_ctl", arguments.toArray(String[]::new));
    }
}
