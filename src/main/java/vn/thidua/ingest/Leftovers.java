package vn.thidua.ingest;

import java.util.Locale;
import java.util.Set;

/** Files that programs leave lying around and that nobody meant to send: lock files, half downloads, thumbnails. */
public final class Leftovers {

    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini");
    private static final Set<String> ENDINGS = Set.of(".part", ".tmp", ".crdownload", ".partial");

    private Leftovers() {}

    /** Whether the last name of the path is such a file's. */
    public static boolean include(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || NAMES.contains(name)
                || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
