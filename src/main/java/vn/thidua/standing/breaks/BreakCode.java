package vn.thidua.standing.breaks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * By which people quote a break (mã chênh lệch): {@code CL-7K2QM-4PX}. The first part tells what it is about and stays, the
 * second what it says: a decision that quotes both no longer holds once the figures are others.
 */
final class BreakCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int ABOUT = 5;
    private static final int SAYING = 3;

    private BreakCode() {}

    static String of(Break one) {
        return about(one.key()) + "-" + letters(one.content(), SAYING);
    }

    /** What the code has in common with that of the same break when it says something else. */
    static String about(String key) {
        return "CL-" + letters(key, ABOUT);
    }

    private static String letters(String text, int count) {
        byte[] hash = sha256(text);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xFF;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt((int) (bits >>> i * BITS & LETTERS.length() - 1)));
        }
        return letters.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}
