import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The self-score workbooks below a folder, by path. */
final class Workbooks {

    private Workbooks() {}

    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith("-tu-cham.xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
