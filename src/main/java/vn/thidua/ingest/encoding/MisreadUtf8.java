package vn.thidua.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * UTF-8 that some program took for Windows-1252 or Windows-1258: "Sá»Ÿ Y táº¿" for "Sở Y tế". That a text happens to be
 * well-formed UTF-8 when turned back into bytes does not occur by chance, so every text is judged alone.
 */
public final class MisreadUtf8 {

    private static final Map<Character, Byte> BYTES = new HashMap<>();

    static {
        for (String charset : new String[] {"windows-1252", "windows-1258"}) {
            for (int b = 0x80; b < 0x100; b++) {
                String read = new String(new byte[] {(byte) b}, Charset.forName(charset));
                BYTES.putIfAbsent(read.charAt(0), (byte) b);
                BYTES.putIfAbsent((char) b, (byte) b);
            }
        }
        BYTES.remove('\ufffd');
    }

    private MisreadUtf8() {}

    /** What was written before it was misread; empty if it was not. */
    public static Optional<String> decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Byte misread = c < 0x80 ? Byte.valueOf((byte) c) : BYTES.get(c);
            if (misread == null) {
                return Optional.empty();
            }
            bytes.put(misread);
        }
        try {
            String decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return decoded.length() < text.length() ? Optional.of(decoded) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
