package vn.thidua.ingest;

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
        if (startsWith(content, 0xFF, 0xFE) || isWide(content) && content[0] != 0) {
            return new TextEncoding(text(content, StandardCharsets.UTF_16LE), "UTF-16", true);
        }
        if (startsWith(content, 0xFE, 0xFF) || isWide(content)) {
            return new TextEncoding(text(content, StandardCharsets.UTF_16BE), "UTF-16", true);
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
        int length = Math.min(content.length, PROBE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        return Math.min(zeros[0], zeros[1]) == 0 && zeros[0] + zeros[1] > length / 5;
    }
}
