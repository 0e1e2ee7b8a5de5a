package vn.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The published folders. A campaign's files are made aside and put in place by renaming the folder, so that a reader sees
 * last night's files or tonight's, never some of both.
 */
@Component
class Outputs {

    private final Path output;

    Outputs(Run run) {
        output = run.output();
    }

    /** Takes away what an earlier run made aside and did not publish. */
    void clear(String campaign) {
        delete(staging(campaign));
    }

    /** Writes one of tonight's files aside. */
    void write(String campaign, String name, byte[] content) {
        try {
            Path file = staging(campaign).resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("Không ghi được " + staging(campaign).resolve(name), e);
        }
    }

    /**
     * Puts tonight's files in place.
     *
     * @return whether anything differs from what was published before; if not, nothing is touched
     */
    boolean publish(String campaign) {
        Path made = staging(campaign);
        Path published = published(campaign);
        if (same(made, published)) {
            delete(made);
            return false;
        }
        Path former = output.resolve("." + campaign + ".old");
        delete(former);
        try {
            if (Files.exists(published)) {
                Files.move(published, former);
            }
            try {
                Files.move(made, published);
            } catch (IOException e) {
                if (Files.exists(former)) {
                    Files.move(former, published);
                }
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Không thay được thư mục " + published + "; có thể một tệp trong đó đang được mở", e);
        }
        delete(former);
        return true;
    }

    Path root() {
        return output;
    }

    private Path published(String campaign) {
        return output.resolve(campaign);
    }

    private Path staging(String campaign) {
        return output.resolve("." + campaign + ".new");
    }

    private static boolean same(Path one, Path other) {
        if (!Files.isDirectory(other)) {
            return false;
        }
        List<Path> ours = files(one);
        return ours.equals(files(other))
                && ours.stream().allMatch(file -> sameBytes(one.resolve(file), other.resolve(file)));
    }

    private static boolean sameBytes(Path one, Path other) {
        try {
            return Files.mismatch(one, other) == -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
