package vn.thidua.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thidua.finding.FindingCode;

/** What programs leave lying around beside the files that people send: told by the name alone. */
final class Leavings {

    private static final Set<String> NAMES = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r");
    private static final List<String> UNFINISHED =
            List.of(".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".tmp");

    private Leavings() {}

    /** What is said of a file of this name; empty if its name is like any other. */
    static Optional<FindingCode> told(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.startsWith("~$") || name.startsWith(".~lock.") || NAMES.contains(name)) {
            return Optional.of(FindingCode.FILE_IGNORED);
        }
        if (name.startsWith(".")) {
            return Optional.of(FindingCode.HIDDEN_FILE_IGNORED);
        }
        return UNFINISHED.stream().anyMatch(name::endsWith)
                ? Optional.of(FindingCode.FILE_UNFINISHED)
                : Optional.empty();
    }

    static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
