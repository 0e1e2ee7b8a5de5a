package vn.thidua.ingest.grid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a text file: by its byte order mark; else UTF-16 if every other byte is zero; else UTF-8 if it is
 * flawless UTF-8; else Windows-1258, the code page of Vietnamese Windows.
 *
 * @param certain whether the bytes allow no other reading
 */
record TextEncoding(String text, String name, boolean certain) {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int PROBE = 512;
    private static final char MARK = '\uFEFF';

    static TextEncoding of(byte[] content) {
        if (isWide(content)) {
            boolean little =
                    startsWith(content, 0xFF, 0xFE) || !startsWith(content, 0xFE, 0xFF) && zerosAt(content, 0) == 0;
            Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new TextEncoding(text(content, charset), "UTF-16", true);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new TextEncoding(unmarked(text), "UTF-8", true);
        } catch (CharacterCodingException e) {
            return new TextEncoding(text(content, WINDOWS_1258), "Windows-1258", false);
        }
    }

    private static String text(byte[] content, Charset charset) {
        return unmarked(new String(content, charset));
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    /**
     * Whether it is UTF-16, with a mark or told by its zeros: all at even or all at odd places, and many of them. Vietnamese
     * letters with a tone have no zero byte, but blanks, digits and delimiters have.
     */
    static boolean isWide(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return true;
        }
        int even = zerosAt(content, 0);
        int odd = zerosAt(content, 1);
        return Math.min(even, odd) == 0 && even + odd > Math.min(content.length, PROBE) / 5;
    }

    /** How many of the first bytes at even places, or else at odd ones, are zero. */
    private static int zerosAt(byte[] content, int first) {
        int zeros = 0;
        for (int i = first; i < Math.min(content.length, PROBE); i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
