package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;

/** Reads foreign files that lie in the folders below {@code -Dthidua.corpora}, one corpus a folder: none may be accepted. */
@EnabledIfSystemProperty(named = "thidua.corpora", matches = ".+")
class CorporaTests {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());
    private final List<String> accepted = new ArrayList<>();
    private String slowest = "";
    private long longest;

    @Test
    void noForeignFileIsAcceptedOrStopsTheReader() throws IOException {
        try (Stream<Path> corpora = Files.list(Path.of(System.getProperty("thidua.corpora")))) {
            for (Path corpus : corpora.filter(Files::isDirectory).sorted().toList()) {
                System.out.println(corpus.getFileName() + " " + read(corpus));
            }
        }
        System.out.printf("slowest %d ms: %s%nheap after collection %d MiB%n", longest / 1_000_000, slowest, heap());

        assertThat(accepted).isEmpty();
        assertThat(Duration.ofNanos(longest)).isLessThan(LONGEST);
    }

    private Map<String, Integer> read(Path corpus) throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                outcomes.merge(outcome(file), 1, Integer::sum);
            }
        }
        return outcomes;
    }

    private String outcome(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        long start = System.nanoTime();
        Submission submission = reader.read(file.getFileName().toString(), content);
        long took = System.nanoTime() - start;
        if (took > longest) {
            longest = took;
            slowest = file.toString();
        }
        List<Finding> errors = submission.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        String outcome = errors.isEmpty() ? "none" : errors.get(0).code().name();
        if (Boolean.getBoolean("thidua.corpora.list")) {
            System.out.println(outcome + "\t" + took / 1_000_000 + "\t" + file + "\t"
                    + (errors.isEmpty() ? submission.findings() : errors.get(0).found()));
        }
        if (!submission.refused() && !Leftovers.include(file.getFileName().toString())) {
            accepted.add(file.toString());
        }
        return outcome;
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(pool -> peak(pool))
                        .sum()
                >> 20;
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getType() == java.lang.management.MemoryType.HEAP
                ? pool.getPeakUsage().getUsed()
                : 0;
    }
}
