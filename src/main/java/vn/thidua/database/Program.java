package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The program itself, as the database remembers it: another build may have other tables, and read, score or draw
 * differently, so all is made anew by it.
 */
public final class Program {

    /** Stands for classes that were never put into an archive, which may change under one name. */
    static final String UNBUILT = "classes";

    private static final String FINGERPRINT = compute();

    private Program() {}

    /**
     * Equal for equal builds: length and CRC of the program's own archive, which names its libraries with their versions. A
     * cryptographic one would take a twentieth of a second of every start, and nobody forges a program against himself.
     */
    public static String fingerprint() {
        return FINGERPRINT;
    }

    private static String compute() {
        try {
            Path code = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? UNBUILT : fingerprint(Files.readAllBytes(code));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(byte[] archive) {
        CRC32 crc = new CRC32();
        crc.update(archive);
        return Integer.toHexString(archive.length) + "-" + Long.toHexString(crc.getValue());
    }
}
