package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTests {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path home;

    @Test
    void theSecondIsToldWhoHoldsItAndSinceWhen() {
        Instant three = Instant.parse("2026-11-23T03:00:00Z");
        try (RunLock first = RunLock.take(home, Clock.fixed(three, ZoneId.of("UTC")))) {
            assertThatThrownBy(() -> RunLock.take(home, CLOCK))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining(
                            "tiến trình " + ProcessHandle.current().pid() + " ")
                    .hasMessageContaining(first.holder().host())
                    .hasMessageContaining(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
                            .format(three.atZone(ZoneId.systemDefault())));
        }
    }

    @Test
    void isFreeAgainOnceClosed() {
        RunLock.take(home, CLOCK).close();
        RunLock.take(home, CLOCK).close();
        assertThat(home.resolve("run.holder")).doesNotExist();
    }

    @Test
    void closingTwiceLeavesTheNextHolderAlone() {
        RunLock first = RunLock.take(home, CLOCK);
        first.close();
        try (RunLock second = RunLock.take(home, CLOCK)) {
            first.close();
            assertThat(Holder.read(home.resolve("run.holder"))).contains(second.holder());
        }
    }

    @Test
    void neverOutlivesItsProcess() throws IOException, InterruptedException {
        Process other = holdElsewhere();
        assertThatThrownBy(() -> RunLock.take(home, CLOCK))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("tiến trình " + other.pid() + " ");
        other.destroyForcibly().waitFor();
        RunLock.take(home, CLOCK).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(() -> RunLock.take(file.resolve("home"), CLOCK))
                .isInstanceOf(UnusableEnvironmentException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aHolderIsReadAsItWasWritten() {
        Holder holder = Holder.here(CLOCK.instant());
        assertThat(Holder.parse(holder.toString())).contains(holder);
        assertThat(holder.toString()).hasSizeLessThanOrEqualTo(63);
        assertThat(Holder.parse("thidua x@y z")).isEmpty();
    }

    private Process holdElsewhere() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); !"held".equals(line); line = said.readLine()) {
            assertThat(line).as("the other process holds the lock").isNotNull();
        }
        return process;
    }

    /** Takes the lock and waits to be killed. */
    static final class Holding {
        public static void main(String[] arguments) throws InterruptedException {
            RunLock.take(Path.of(arguments[0]), CLOCK);
            System.out.println("held");
            Thread.sleep(60_000);
        }
    }
}
