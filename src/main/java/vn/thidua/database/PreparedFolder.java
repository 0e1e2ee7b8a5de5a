package vn.thidua.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder with all tables and no rows, made when the program is built: to copy it takes a tenth of the time that
 * making one takes. Only its owner can read it and the password in it; whoever cannot has one made for himself.
 */
final class PreparedFolder {

    /** Where it lies; the launcher tells. */
    static final String BUILT = "thidua.cluster";

    private PreparedFolder() {}

    /** For the launcher. */
    public static void main(String[] folder) throws IOException {
        make(Path.of(folder[0]));
    }

    static void make(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".new"));
        try (PostgresServer server = PostgresServer.start(home)) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(server.jdbcUrl());
            source.setUser("postgres");
            source.setPassword(server.password());
            new Schema(source).migrate();
        }
        Files.move(new DataFolder(home).path(), folder, StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(home);
    }

    /** Copies it, if there is one for these programs that we may read; the copy may still be in memory only. */
    static boolean copyTo(Path copy, String majorVersion) throws IOException {
        Path folder = Path.of(System.getProperty(BUILT, ""));
        Path version = folder.resolve("PG_VERSION");
        if (!folder.isAbsolute()
                || !Files.isReadable(version)
                || !Files.readString(version).strip().equals(majorVersion)) {
            return false;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes facts) throws IOException {
                return copied(from);
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes facts) throws IOException {
                return copied(from);
            }

            private FileVisitResult copied(Path from) throws IOException {
                Files.copy(from, copy.resolve(folder.relativize(from)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return true;
    }
}
