package vn.thidua.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program as a process of its own, with its own data folder. */
final class Program {

    private static final Path PROCESSES = Path.of("/proc");

    private final Path home;
    private final Path said;
    private final Process process;

    private Program(Path home, Path said, Process process) {
        this.home = home;
        this.said = said;
        this.process = process;
    }

    static Program run(Path home, Path inbox, Path output, String campaign) throws IOException {
        Path said = Files.createDirectories(home).resolve("said.txt");
        Files.deleteIfExists(home.resolve("log/thidua.log"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-Dthidua.base=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.thidua.Thidua",
                        "run",
                        "--inbox",
                        inbox.toString(),
                        "--output",
                        output.toString(),
                        campaign)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("THIDUA_HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Program(home, said, builder.start());
    }

    Path home() {
        return home;
    }

    boolean said(String words) {
        return read(said).contains(words);
    }

    boolean logged(String words) {
        return read(home.resolve("log/thidua.log")).contains(words);
    }

    String everything() {
        return read(said);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end; a program that does not end by itself within two minutes is a failure. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The program hangs: " + everything());
        }
        return process.exitValue();
    }

    /**
     * Sends SIGKILL.
     *
     * @return whether a live process was really hit
     */
    boolean kill(Victim victim) throws InterruptedException {
        boolean hit = false;
        if (victim != Victim.POSTGRES) {
            process.destroyForcibly();
            hit = process.waitFor() == 137;
        }
        if (victim != Victim.PROGRAM) {
            List<ProcessHandle> servers = servers();
            servers.forEach(ProcessHandle::destroyForcibly);
            hit |= !servers.isEmpty();
        }
        return hit;
    }

    /** All of PostgreSQL's processes that work in the data folder, also in one that is still being made. */
    private List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> {
                    try {
                        return Files.readSymbolicLink(PROCESSES.resolve(process.pid() + "/cwd"))
                                .startsWith(home);
                    } catch (IOException e) {
                        return false;
                    }
                })
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
