package vn.thidua.ingest.encoding;

/** Kinds of characters that tell encodings apart. */
public final class Letters {

    /** What Vietnamese in Unicode has of the upper half of Latin-1; all else is in its own blocks. */
    private static final String VIETNAMESE_LATIN = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    private static final String VIETNAMESE_BEYOND = "ĂăĐđĨĩŨũƠơƯư";
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Letters() {}

    /** Whether a character stands there that Vietnamese in Unicode has no use for, or seldom. */
    public static boolean foreign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0x100 && c != NO_BREAK_SPACE && VIETNAMESE_LATIN.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Vietnamese letter stands there that only Unicode has. */
    static boolean unicodeOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'Ạ' && c <= 'ỹ' || c >= 0x100 && VIETNAMESE_BEYOND.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything of the upper half of Latin-1 stands there. */
    static boolean accented(String text) {
        return text.chars().anyMatch(Letters::accented);
    }

    static boolean accented(int c) {
        return c >= 0x80 && c < 0x100 && c != NO_BREAK_SPACE;
    }
}
