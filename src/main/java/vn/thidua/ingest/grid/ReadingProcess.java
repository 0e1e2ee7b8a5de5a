package vn.thidua.ingest.grid;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A process that reads files within a memory of its own. It is given the bytes, never a path, nothing of our environment
 * but what finds the system's own files, and it ends when we end.
 */
final class ReadingProcess {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final int MILLIS_TO_END = 2_000;
    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> BOUNDS = List.of(
            "-Xmx320m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dlog4j2.simplelogLevel=OFF");
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR");

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean overdue;

    private ReadingProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static ReadingProcess start(String program) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BOUNDS);
        command.addAll(ProgramPath.options(program));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> !ENVIRONMENT.contains(name.toUpperCase(Locale.ROOT)));
        ReadingProcess started = new ReadingProcess(builder.start());
        Thread deadline = started.within(LONGEST_START);
        try {
            started.answers.readByte();
        } finally {
            deadline.interrupt();
        }
        return started;
    }

    /** @throws IOException if the process died of the file, or was ended since it took too long */
    Grid read(byte[] content, Duration longest) throws IOException, UnreadableFileException {
        Thread deadline = within(longest);
        try {
            requests.writeInt(content.length);
            requests.write(content);
            requests.flush();
            return GridWire.read(answers);
        } finally {
            deadline.interrupt();
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Makes sure that it is over, and tells in Vietnamese what it ended of. */
    String end() {
        int code = -1;
        try {
            if (process.waitFor(MILLIS_TO_END, TimeUnit.MILLISECONDS)) {
                code = process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        if (overdue) {
            return "đọc quá lâu";
        }
        return code == OUT_OF_MEMORY ? "cần quá nhiều bộ nhớ" : "làm tiến trình đọc bị dừng";
    }

    /** A thread that ends the process unless it is interrupted in time. */
    private Thread within(Duration longest) {
        Thread watch = new Thread(() -> endAfter(longest), "reading-deadline");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private void endAfter(Duration longest) {
        try {
            Thread.sleep(longest.toMillis());
            overdue = true;
            process.destroyForcibly();
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
