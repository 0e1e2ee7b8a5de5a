package vn.thidua.campaign;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A picture that stands for the campaign's owner.
 *
 * @param width in pixels
 * @param content the file's bytes; not copied, never to be written to
 */
public record Logo(Format format, int width, int height, byte[] content) {

    /** How a picture is kept. */
    public enum Format {
        PNG,
        JPEG
    }

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_END = 0x49454E44;
    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_END = 0xFFD9;

    /** Empty for what is neither a PNG nor a JPEG file, or only part of one. */
    public static Optional<Logo> of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length > 32 && bytes.getLong(0) == PNG_SIGNATURE) {
            return bytes.getInt(file.length - 8) == PNG_END
                    ? Optional.of(new Logo(Format.PNG, bytes.getInt(16), bytes.getInt(20), file))
                    : Optional.empty();
        }
        return file.length > 4 && unsigned(bytes, 0) == JPEG_START && unsigned(bytes, file.length - 2) == JPEG_END
                ? jpeg(bytes, file)
                : Optional.empty();
    }

    /** The size stands in the frame's header, behind segments that each tell how long they are. */
    private static Optional<Logo> jpeg(ByteBuffer bytes, byte[] file) {
        int at = 2;
        while (at + 9 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (frame(marker)) {
                return Optional.of(new Logo(Format.JPEG, unsigned(bytes, at + 7), unsigned(bytes, at + 5), file));
            }
            at += 2 + unsigned(bytes, at + 2);
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15, without the three codes among them that mean something else. */
    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
