package vn.thidua;

import java.nio.file.Path;

/** Where the project lies; the launcher tells. Paths that the caller types are resolved from the caller's own folder. */
final class Home {

    private Home() {}

    /** A folder of the project, such as {@code jobs}. */
    static Path resolve(String folder) {
        return Path.of(System.getProperty("thidua.base", "."))
                .toAbsolutePath()
                .normalize()
                .resolve(folder);
    }

    /** Where the embedded database and the log live: {@code THIDUA_HOME}, else {@code .thidua} in the project. */
    static Path data() {
        String moved = System.getenv("THIDUA_HOME");
        return moved == null || moved.isBlank()
                ? resolve(".thidua")
                : Path.of(moved).toAbsolutePath();
    }
}
