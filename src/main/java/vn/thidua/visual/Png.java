package vn.thidua.visual;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (8 bits a colour, no filter), straight from its pixels. The platform's own writer gives the same
 * bytes and copies every pixel several times on the way, which takes as long again as compressing it.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 4;
    private static final int CHUNK = 1 << 15;
    private static final int BITS_A_COLOUR = 8;
    private static final int RED_GREEN_BLUE = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);

    private Png() {}

    /** @param image of type {@link BufferedImage#TYPE_INT_RGB} */
    static byte[] of(BufferedImage image) {
        Png png = new Png();
        png.bytes.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        header.put((byte) BITS_A_COLOUR).put((byte) RED_GREEN_BLUE);
        png.chunk("IHDR", header.array(), header.capacity());
        png.pixels(image);
        png.chunk("IEND", new byte[0], 0);
        return png.bytes.toByteArray();
    }

    private void pixels(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] row = new byte[1 + 3 * width];
        byte[] out = new byte[CHUNK];
        int filled = 0;
        Deflater deflater = new Deflater(LEVEL);
        try {
            for (int start = 0; start < pixels.length; start += width) {
                fill(row, pixels, start);
                deflater.setInput(row);
                filled = drain(deflater, out, filled);
            }
            deflater.finish();
            filled = drain(deflater, out, filled);
        } finally {
            deflater.end();
        }
        chunk("IDAT", out, filled);
    }

    private static void fill(byte[] row, int[] pixels, int start) {
        int next = 1;
        for (int x = start; next < row.length; x++) {
            int pixel = pixels[x];
            row[next++] = (byte) (pixel >> 16);
            row[next++] = (byte) (pixel >> 8);
            row[next++] = (byte) pixel;
        }
    }

    /** Takes what is compressed so far, and writes each chunk that is full. */
    private int drain(Deflater deflater, byte[] out, int already) {
        int filled = already;
        for (int got = -1; got != 0; ) {
            if (filled == out.length) {
                chunk("IDAT", out, filled);
                filled = 0;
            }
            got = deflater.deflate(out, filled, out.length - filled);
            filled += got;
        }
        return filled;
    }

    private void chunk(String type, byte[] content, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content, 0, length);
        bytes.writeBytes(number(length));
        bytes.writeBytes(name);
        bytes.write(content, 0, length);
        bytes.writeBytes(number((int) crc.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
