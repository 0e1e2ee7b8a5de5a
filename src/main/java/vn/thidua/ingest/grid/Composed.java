package vn.thidua.ingest.grid;

import java.text.Normalizer;

/** Text in Unicode's composed form (NFC), in which nearly all comes. */
final class Composed {

    private Composed() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!composed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Characters of the Latin blocks: none of them has another form or joins one before it. Others are looked up. */
    private static boolean composed(char c) {
        return c < 0x300 || c >= 0x1E00 && c < 0x1F00;
    }
}
