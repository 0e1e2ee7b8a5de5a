package vn.thidua.campaign.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/** SHA-256 over the files of a rule book: independent of where the folder lies and of the order of reading. */
final class Digest {

    /** Part of the digest: raised when the same files come to mean something else. */
    private static final String READER_VERSION = "1";

    private Digest() {}

    static String of(Path folder, Collection<SourceFile> files) {
        MessageDigest digest = sha256();
        add(digest, READER_VERSION.getBytes(StandardCharsets.UTF_8));
        String root = SourceFile.nameOf(folder);
        files.stream().sorted(Comparator.comparing(SourceFile::name)).forEach(file -> {
            add(digest, file.name().substring(root.length()).getBytes(StandardCharsets.UTF_8));
            add(digest, file.bytes());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The length goes first, so that no two lists of files run together to the same bytes. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
