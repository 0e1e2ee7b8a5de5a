package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed run may have left: a server that still runs, or the note of one that no longer does. Only whoever holds
 * the run's lock may clear it away.
 */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final Path PROCESSES = Path.of("/proc");
    private static final int GRACE_MILLIS = 5_000;
    private static final int STEP_MILLIS = 50;

    private final Path data;
    private final Path note;

    Orphans(Path data) {
        this.data = data;
        note = data.resolve("postmaster.pid");
    }

    /** Stops the server that still runs on the data, if any, and takes the note away. */
    void clear(Programs programs, Path said) throws IOException {
        if (!Files.exists(note)) {
            return;
        }
        List<ProcessHandle> living = living();
        if (!living.isEmpty()) {
            LOG.warn("A killed run left PostgreSQL behind: {}", living);
            if (notedPid()
                    .filter(pid -> living.stream().anyMatch(process -> process.pid() == pid))
                    .isPresent()) {
                programs.run(said, "pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=10");
            }
            waitUntilGone();
            living().forEach(ProcessHandle::destroyForcibly);
            waitUntilGone();
        }
        // A dead server's number may belong to a stranger or a zombie by now, which PostgreSQL would take for a server.
        Files.deleteIfExists(note);
    }

    /** Whether the server that the note names is alive; PostgreSQL's own tool takes a zombie for one. */
    boolean hasServer() {
        return isNoted(living());
    }

    private boolean isNoted(List<ProcessHandle> processes) {
        return notedPid()
                .filter(pid -> processes.stream().anyMatch(process -> process.pid() == pid))
                .isPresent();
    }

    /** Children of a killed server leave by themselves as soon as they notice. */
    private void waitUntilGone() {
        for (int waited = 0; waited < GRACE_MILLIS && !living().isEmpty(); waited += STEP_MILLIS) {
            Pause.millis(STEP_MILLIS);
        }
    }

    /** The processes that work in the data folder, as all of PostgreSQL's do and nothing else does. */
    private List<ProcessHandle> living() {
        if (Files.isDirectory(PROCESSES)) {
            return ProcessHandle.allProcesses().filter(this::worksHere).toList();
        }
        return notedPid().flatMap(ProcessHandle::of).filter(Orphans::isPostgres).stream()
                .toList();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            Path folder = Files.readSymbolicLink(PROCESSES.resolve(process.pid() + "/cwd"));
            return isPostgres(process) && Files.exists(folder) && Files.isSameFile(folder, data);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.toLowerCase(Locale.ROOT).contains("postgres"))
                .orElse(false);
    }

    private Optional<Long> notedPid() {
        try {
            return Files.readAllLines(note).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
