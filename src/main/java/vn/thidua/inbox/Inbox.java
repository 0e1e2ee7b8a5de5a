package vn.thidua.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The folder into which operators drop files: one folder per campaign, searched to any depth. Nothing in it is ever
 * moved, changed or deleted.
 *
 * @param root the folder that holds the campaigns' folders
 */
public record Inbox(Path root) {

    /**
     * A file that lies in the inbox now.
     *
     * @param path relative to the campaign's folder, NFC, with {@code /}
     */
    public record Entry(String path, Path file) {}

    /**
     * The campaign's files by path; hidden files such as {@code .gitkeep} are nobody's submission.
     *
     * @throws InboxUnavailableException if the inbox is gone, as when a share is unmounted
     */
    public List<Entry> entries(String campaign) {
        Path folder = folder(campaign);
        if (!Files.isDirectory(root)) {
            throw new InboxUnavailableException(root, new NoSuchFileException(root.toString()));
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !file.getFileName().toString().startsWith(".")) {
                        entries.add(new Entry(pathWithin(folder, file), file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new InboxUnavailableException(folder, e);
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    /** The campaign's folder, be it there or not. */
    Path folder(String campaign) {
        return root.resolve(campaign);
    }

    private static String pathWithin(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
