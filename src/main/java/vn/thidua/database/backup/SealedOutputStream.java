package vn.thidua.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Writes the digits of the {@link Seal} in place of the last 64 bytes that come through. */
final class SealedOutputStream extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] held = new byte[Seal.LENGTH];
    private int count;
    private boolean closed;

    SealedOutputStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int released = Math.min(count, Math.max(0, count + length - held.length));
        pass(held, 0, released);
        System.arraycopy(held, released, held, 0, count - released);
        count -= released;
        int through = Math.max(0, length - (held.length - count));
        pass(bytes, offset, through);
        System.arraycopy(bytes, offset + through, held, count, length - through);
        count += length - through;
    }

    private void pass(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            out.write(Sha256.hex(digest).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
