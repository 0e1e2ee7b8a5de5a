package vn.thidua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of shipped rule books that a test may change. */
final class TestJobs {

    private TestJobs() {}

    static Path copyOf(Path folder, String... campaigns) throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        for (String campaign : campaigns) {
            Path copy = Files.createDirectory(jobs.resolve(campaign));
            try (Stream<Path> files = Files.list(TestHouse.JOBS.resolve(campaign))) {
                for (Path file : (Iterable<Path>) List.copyOf(files.toList())) {
                    Files.copy(file, copy.resolve(file.getFileName().toString()));
                }
            }
        }
        return jobs;
    }
}
