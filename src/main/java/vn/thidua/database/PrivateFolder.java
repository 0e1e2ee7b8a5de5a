package vn.thidua.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The program's data folder: names of people and their scores, for the eyes of its owner alone. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /** Makes the folder, mode 0700 where there are modes; one that exists keeps what its administrator gave it. */
    public static Path make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        boolean modes = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return modes
                ? Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectories(folder);
    }
}
