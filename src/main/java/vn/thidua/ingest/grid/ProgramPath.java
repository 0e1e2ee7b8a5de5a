package vn.thidua.ingest.grid;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How another Java process finds the classes of this one, be they in folders, beside a jar or packed inside one. */
final class ProgramPath {

    private static final String INSIDE = "BOOT-INF";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ProgramPath() {}

    static List<String> options(String program) {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        String place = String.valueOf(ProgramPath.class.getResource("ProgramPath.class"));
        return place.contains(INSIDE)
                ? List.of("-cp", path, "-Dloader.main=" + program, LAUNCHER)
                : List.of("-cp", path, program);
    }
}
