package vn.thidua.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything below one folder; what stands in the way of looking is an entry, too, and stops nothing. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    /** Keeps an empty folder in a repository; nobody dropped it. */
    private static final String PLACEHOLDER = ".gitkeep";

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    /** For each folder on the way down, how many things were met in it. */
    private final Deque<Integer> met = new ArrayDeque<>();

    private FolderWalk(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if the folder itself cannot be looked into */
    static List<Entry> through(Path folder) throws IOException {
        FolderWalk walk = new FolderWalk(folder);
        Files.walkFileTree(folder, walk);
        return walk.entries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (directory.equals(folder)) {
            met.push(0);
            return FileVisitResult.CONTINUE;
        }
        count();
        if (Leavings.hidden(directory)) {
            add(directory, Entry.Type.FILE);
            return FileVisitResult.SKIP_SUBTREE;
        }
        met.push(0);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
        if (failure != null && directory.equals(folder)) {
            throw failure;
        }
        int things = met.pop();
        if (failure != null) {
            add(directory, Entry.Type.CLOSED_FOLDER);
        } else if (things == 0 && !directory.equals(folder)) {
            add(directory, Entry.Type.EMPTY_FOLDER);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        count();
        if (!String.valueOf(file.getFileName()).equals(PLACEHOLDER)) {
            add(file, type(attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    /** What vanished meanwhile was never there; the folder itself must be. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
            throw failure;
        }
        count();
        if (!(failure instanceof NoSuchFileException)) {
            add(file, Files.isDirectory(file) ? Entry.Type.CLOSED_FOLDER : Entry.Type.FILE);
        }
        return FileVisitResult.CONTINUE;
    }

    private static Entry.Type type(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Entry.Type.LINK;
        }
        return attributes.isRegularFile() ? Entry.Type.FILE : Entry.Type.OTHER;
    }

    private void count() {
        met.push(met.pop() + 1);
    }

    private void add(Path path, Entry.Type type) {
        entries.add(new Entry(folder.relativize(path).toString().replace('\\', '/'), path, type));
    }
}
