package vn.thidua.database.backup;

import java.security.MessageDigest;

/** Holds every raw file against its fingerprint, which is its key: {@code <sha256> TAB \\x<hex digits> NEWLINE}. */
final class ArchiveCheck extends CopyTextCheck {

    static final String TABLE = "archive";

    /** Two backslashes and an x. */
    private static final int PREFIX = 3;

    private final MessageDigest content = Sha256.digest();
    private final StringBuilder key = new StringBuilder();
    private boolean inKey = true;
    private int prefix;
    private int high = -1;
    private boolean sound = true;

    @Override
    void read(byte b) {
        if (b == '\n') {
            endOfRow();
        } else if (b == '\t') {
            inKey = false;
        } else if (inKey) {
            key.append((char) b);
        } else if (prefix < PREFIX) {
            prefix++;
        } else {
            digit(Character.digit(b, 16));
        }
    }

    private void digit(int value) {
        if (value < 0) {
            sound = false;
        } else if (high < 0) {
            high = value;
        } else {
            content.update((byte) (high << 4 | value));
            high = -1;
        }
    }

    private void endOfRow() {
        sound = sound && high < 0 && Sha256.hex(content).contentEquals(key);
        key.setLength(0);
        inKey = true;
        prefix = 0;
        high = -1;
    }

    @Override
    boolean sound() {
        return sound;
    }
}
