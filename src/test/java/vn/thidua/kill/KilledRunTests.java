package vn.thidua.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real program, its PostgreSQL or both with SIGKILL, runs it again, and compares every published byte with an
 * undisturbed run. {@code -Dthidua.kills=50} tries every named moment with every victim, and so many random moments.
 */
@Tag("kill")
@EnabledOnOs(OS.LINUX)
class KilledRunTests {

    private static final String CAMPAIGN = "cdvc-khoi-1-2022";
    private static final int RANDOM_KILLS = Integer.getInteger("thidua.kills", 0);
    private static final long SEED = Long.getLong("thidua.seed", System.nanoTime());

    @TempDir
    static Path folder;

    private static final Random RANDOM = new Random(SEED);
    private static long undisturbedMillis;
    private static Map<String, String> first = Map.of();
    private static Map<String, String> second = Map.of();

    private final List<String> misses = new ArrayList<>();
    private int kills;

    /** One run from nothing, one more after a file came in: what all others must end with. */
    @BeforeAll
    static void runUndisturbed() throws Exception {
        Path inbox = folder.resolve("inbox-1");
        copy(Path.of("input-samples"), folder.resolve("inbox-2"));
        copy(folder.resolve("inbox-2"), inbox);
        try (Stream<Path> files = Files.walk(inbox.resolve(CAMPAIGN))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !file.getFileName().toString().startsWith("so-tiep-nhan"))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
        Path house = Files.createDirectories(folder.resolve("undisturbed"));
        finish(Program.run(house.resolve("home"), inbox, house.resolve("output"), CAMPAIGN));
        first = published(house);
        copy(house, folder.resolve("warm"));
        long start = System.nanoTime();
        finish(Program.run(house.resolve("home"), folder.resolve("inbox-2"), house.resolve("output"), CAMPAIGN));
        undisturbedMillis = (System.nanoTime() - start) / 1_000_000;
        second = published(house);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theNextRunEndsLikeAnUndisturbedOne() throws Exception {
        if (RANDOM_KILLS == 0) {
            kill(true, KillPoint.INITIALISING, Victim.BOTH);
            kill(true, KillPoint.MIGRATING, Victim.PROGRAM);
            kill(false, KillPoint.INGEST, Victim.POSTGRES);
            kill(false, KillPoint.PRESENT, Victim.BOTH);
            kill(false, KillPoint.PUBLISH, Victim.PROGRAM);
            kill(false, null, Victim.PROGRAM);
        } else {
            killEverywhere();
        }
        System.out.printf(
                "Kills: %d, of which hit a live process: %d, recovered: %d (seed %d)%n",
                kills, kills - misses.size(), kills, SEED);
        assertThat(misses).as("kills that came too late").hasSizeLessThanOrEqualTo(kills / 3);
    }

    private void killEverywhere() throws Exception {
        for (KillPoint point : KillPoint.values()) {
            for (Victim victim : Victim.values()) {
                kill(true, point, victim);
                if (!point.isColdOnly()) {
                    kill(false, point, victim);
                }
            }
        }
        for (int i = 0; i < RANDOM_KILLS; i++) {
            kill(i % 4 == 0, null, Victim.values()[RANDOM.nextInt(3)]);
        }
    }

    private void kill(boolean cold, @Nullable KillPoint point, Victim victim) throws Exception {
        kills++;
        String what = "%d: %s, %s, %s".formatted(kills, cold ? "cold" : "warm", point, victim);
        Path house = folder.resolve("house-" + kills);
        if (!cold) {
            copy(folder.resolve("warm"), house);
        } else if (point != KillPoint.UNPACKING) {
            copy(folder.resolve("warm/home/binaries"), house.resolve("home/binaries"));
        }
        Path inbox = folder.resolve(cold ? "inbox-1" : "inbox-2");
        Program program = Program.run(house.resolve("home"), inbox, house.resolve("output"), CAMPAIGN);
        await(program, point);
        if (!program.kill(victim)) {
            misses.add(what);
        }
        assertThat(program.exitCode()).as(what + ": " + program.everything()).isIn(0, 1, 137);

        long start = System.nanoTime();
        finish(Program.run(house.resolve("home"), inbox, house.resolve("output"), CAMPAIGN));
        System.out.printf("%s: recovered in %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        assertThat(published(house)).as(what).isEqualTo(cold ? first : second);
        delete(house);
    }

    /** Waits for the moment and, half of the times, a little longer; without a named one, for a random one. */
    private static void await(Program program, @Nullable KillPoint point) throws InterruptedException {
        if (point == null) {
            Thread.sleep(RANDOM.nextLong(undisturbedMillis * 9 / 10));
            return;
        }
        while (program.isAlive() && !point.isReached(program)) {
            Thread.sleep(5);
        }
        if (RANDOM.nextBoolean()) {
            Thread.sleep(RANDOM.nextLong(60));
        }
    }

    private static void finish(Program program) throws InterruptedException {
        assertThat(program.exitCode()).as(program.everything()).isZero();
    }

    private static Map<String, String> published(Path house) throws Exception {
        Path output = house.resolve("output");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString(), sha256(file));
            }
        }
        return files;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** Owners, rights and times as well: PostgreSQL looks at them, and so may we. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to.getParent());
        run("cp", "-a", from.toString(), to.toString());
    }

    private static void delete(Path path) throws IOException, InterruptedException {
        run("rm", "-rf", path.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
