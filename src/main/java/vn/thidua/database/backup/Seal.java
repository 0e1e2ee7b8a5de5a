package vn.thidua.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The end of a backup: the zip's comment, a mark and the SHA-256 of every byte before the digits. The manifest cannot
 * vouch for the zip's own directory; this does.
 */
final class Seal {

    /** Length of the digits. */
    static final int LENGTH = 64;

    private static final String MARK = "thidua-backup sha256:";

    private Seal() {}

    /** The comment to write; {@link SealedOutputStream} puts the digits in. */
    static String blank() {
        return MARK + "0".repeat(LENGTH);
    }

    /** Refuses a file that is not sealed by us or whose seal is broken. */
    static void check(Path file) throws IOException {
        long covered = Files.size(file) - LENGTH;
        if (covered < MARK.length()) {
            throw foreign(file);
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            byte[] mark = new byte[0];
            for (long left = covered; left > 0; ) {
                int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length - MARK.length()));
                if (read == 0) {
                    throw foreign(file);
                }
                digest.update(buffer, 0, read);
                mark = last(mark, buffer, read);
                left -= read;
            }
            if (!new String(mark, StandardCharsets.ISO_8859_1).equals(MARK)) {
                throw foreign(file);
            }
            String digits = new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
            if (!digits.equals(Sha256.hex(digest))) {
                throw new BackupRefusedException(
                        "Bản sao lưu %s đã hỏng (nội dung không khớp mã kiểm tra SHA-256); chưa thay đổi gì."
                                .formatted(file));
            }
        }
    }

    /** The last bytes so far, as many as the mark has. */
    private static byte[] last(byte[] before, byte[] read, int length) {
        byte[] all = new byte[before.length + length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(read, 0, all, before.length, length);
        int from = Math.max(0, all.length - MARK.length());
        return Arrays.copyOfRange(all, from, all.length);
    }

    private static BackupRefusedException foreign(Path file) {
        return new BackupRefusedException(
                "Tệp %s không phải bản sao lưu của chương trình, hoặc đã bị cắt ngắn; chưa thay đổi gì."
                        .formatted(file));
    }
}
