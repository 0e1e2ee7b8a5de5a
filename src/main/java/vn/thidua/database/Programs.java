package vn.thidua.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's own programs, run to their end.
 *
 * @param folder the folder that holds {@code bin}
 * @param before what stands before each command
 */
record Programs(Path folder, List<String> before) {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final String NO_NAMESPACES =
            "PostgreSQL không chạy được bằng quyền root, và máy này không cho tạo user namespace (lệnh «unshare -U»). Hãy chạy"
                    + " bằng một người dùng thường, hoặc đặt SPRING_DATASOURCE_URL tới một máy chủ PostgreSQL.";

    Programs {
        before = List.copyOf(before);
    }

    /** What a program said, and how it ended. */
    record Outcome(int exitCode, String said) {}

    /**
     * The programs of a folder. PostgreSQL refuses to run as root; in a user namespace of its own it is nobody there.
     *
     * @throws UnusableEnvironmentException if we are root and no such namespace can be had
     */
    static Programs in(Path folder) throws IOException {
        if (WINDOWS || new UnixSystem().getUid() != 0) {
            return new Programs(folder, List.of());
        }
        try {
            Process trial = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (ending(trial) == 0) {
                return new Programs(folder, List.of("unshare", "-U"));
            }
        } catch (IOException e) {
            throw new UnusableEnvironmentException(NO_NAMESPACES, e);
        }
        throw new UnusableEnvironmentException(NO_NAMESPACES);
    }

    /** The major version, such as {@code 17}, from the first line of the catalogue's source. */
    String majorVersion() throws IOException {
        Path share = folder.resolve("share");
        Path catalogue = Stream.of(share.resolve("postgresql"), share)
                .map(place -> place.resolve("postgres.bki"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("No postgres.bki below " + share));
        try (Stream<String> lines = Files.lines(catalogue, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("").replaceAll("\\D", "");
        }
    }

    /**
     * Runs a program. What it says goes through a file: a server started by it would keep a pipe open for ever.
     *
     * @param said the file
     */
    Outcome run(Path said, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(folder.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // Its messages are read by us, whatever the operator's language.
        builder.environment().put("LC_ALL", "C");
        int exitCode = ending(builder.start());
        return new Outcome(exitCode, Files.readString(said, StandardCharsets.ISO_8859_1));
    }

    /** Waits in any case: a server whose start was interrupted would be left behind. */
    private static int ending(Process process) {
        boolean interrupted = false;
        while (true) {
            try {
                int exitCode = process.waitFor();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return exitCode;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
