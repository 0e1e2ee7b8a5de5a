package vn.thidua.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive of this platform. They are unpacked aside and put in place by
 * renaming, so that an unpacking that was cut off leaves nothing behind that looks whole.
 */
final class PostgresBinaries {

    /** Where the build has unpacked them already; the launcher tells. */
    private static final String BUILT = "thidua.binaries";

    private PostgresBinaries() {}

    /** For the launcher, which has them unpacked once for all data folders. */
    public static void main(String[] folder) throws IOException {
        unpacked(Path.of(folder[0]));
    }

    /** The folder that holds {@code bin/postgres}: what the build left, else in that data folder. */
    static Path of(Path home) throws IOException {
        String built = System.getProperty(BUILT, "");
        Path programs = Path.of(built).resolve(name(archive().openConnection()));
        return !built.isEmpty() && Files.exists(programs) ? programs : unpacked(home.resolve("binaries"));
    }

    /**
     * The folder that holds {@code bin/postgres}.
     *
     * @param folder where unpacked versions are kept
     */
    static Path unpacked(Path folder) throws IOException {
        URL archive = archive();
        URLConnection connection = archive.openConnection();
        Path programs = folder.resolve(name(connection));
        if (!Files.exists(programs)) {
            Path made = folder.resolve(programs.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(made);
            try (InputStream packed = connection.getInputStream()) {
                unpack(packed, Files.createDirectories(made));
            }
            Files.move(made, programs, StandardCopyOption.ATOMIC_MOVE);
        }
        return programs;
    }

    private static URL archive() {
        String name = "postgres-" + system() + "-" + processor() + ".txz";
        URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new UnusableEnvironmentException(
                    "Bản dựng này không kèm PostgreSQL cho máy này (%s). Hãy dựng lại trên máy này, hoặc đặt SPRING_DATASOURCE_URL."
                            .formatted(name));
        }
        return archive;
    }

    /** With the checksum that the jar already knows; another version of the programs has another one. */
    private static String name(URLConnection archive) throws IOException {
        long checksum =
                archive instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : 0;
        return "postgres-" + Long.toHexString(checksum);
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + file);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }
}
