package vn.thidua;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.bilingual.Language;

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

    Path root() {
        return output;
    }

    /**
     * Mends what a run that was killed between two renames left behind: last night's folder goes back to its place, and
     * what was made aside is thrown away.
     */
    void recover(String campaign) {
        try {
            if (Files.exists(former(campaign))) {
                if (Files.exists(published(campaign))) {
                    delete(former(campaign));
                } else {
                    Files.move(former(campaign), published(campaign));
                }
            }
        } catch (IOException e) {
            throw new UnwritableOutputException("Không đưa được thư mục " + published(campaign) + " về chỗ cũ", e);
        }
        clear(campaign);
    }

    /** Takes away what was made aside and not published. */
    void clear(String campaign) {
        delete(staging(campaign));
    }

    /** Whether the published file has these bytes still; nobody may alter what was published. */
    boolean holds(String campaign, PublishedFile file) {
        Path published = published(campaign).resolve(file.name());
        return Files.isRegularFile(published) && file.equals(read(file.name(), published));
    }

    /** What was made aside under this name. */
    PublishedFile made(String campaign, String name) {
        return read(name, staging(campaign).resolve(name));
    }

    /** Writes one of tonight's files aside. */
    void write(String campaign, String name, byte[] content) {
        try (OutputStream out = open(campaign, name)) {
            out.write(content);
        } catch (IOException e) {
            throw unwritable(campaign, name, e);
        }
    }

    /**
     * Writes a file of the conference pack aside, where those of its language lie.
     *
     * @return its name with that folder
     */
    String writePack(String campaign, String name, byte[] content) {
        String path = Language.isEnglish() ? Language.ENGLISH.code() + "/" + name : name;
        write(campaign, path, content);
        return path;
    }

    /** Opens one of tonight's files aside for writing. */
    OutputStream open(String campaign, String name) {
        try {
            Path file = staging(campaign).resolve(name);
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file));
        } catch (IOException e) {
            throw unwritable(campaign, name, e);
        }
    }

    /** Gives one of tonight's files its name now that it is whole. */
    void rename(String campaign, String unfinished, String name) {
        try {
            Files.move(staging(campaign).resolve(unfinished), staging(campaign).resolve(name));
        } catch (IOException e) {
            throw unwritable(campaign, name, e);
        }
    }

    /** Takes a published file over unchanged into what is made aside. */
    void keep(String campaign, String name) {
        try {
            Path file = staging(campaign).resolve(name);
            Files.createDirectories(file.getParent());
            try {
                Files.createLink(file, published(campaign).resolve(name));
            } catch (UnsupportedOperationException | IOException e) {
                Files.copy(published(campaign).resolve(name), file);
            }
        } catch (IOException e) {
            throw unwritable(campaign, name, e);
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
        delete(former(campaign));
        try {
            if (Files.exists(published)) {
                Files.move(published, former(campaign));
            }
            moveOrRestore(made, published, former(campaign));
        } catch (IOException e) {
            throw new UnwritableOutputException(
                    "Không thay được thư mục " + published + "; có thể một tệp trong đó đang được mở", e);
        }
        delete(former(campaign));
        return true;
    }

    private static void moveOrRestore(Path made, Path published, Path former) throws IOException {
        try {
            Files.move(made, published);
        } catch (IOException e) {
            if (Files.exists(former)) {
                Files.move(former, published);
            }
            throw e;
        }
    }

    private Path published(String campaign) {
        return output.resolve(campaign);
    }

    private Path staging(String campaign) {
        return output.resolve("." + campaign + ".new");
    }

    private Path former(String campaign) {
        return output.resolve("." + campaign + ".old");
    }

    UnwritableOutputException unwritable(String campaign, String name, IOException cause) {
        return new UnwritableOutputException(
                "Không ghi được " + staging(campaign).resolve(name), cause);
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

    private static PublishedFile read(String name, Path file) {
        try {
            return PublishedFile.of(name, file);
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
            throw new UnwritableOutputException("Không xóa được " + folder, e);
        }
    }
}
