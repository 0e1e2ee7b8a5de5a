package vn.thidua.campaign;

import java.text.Normalizer;

/**
 * What two spellings of one name have in common: "Sở Lao động-Thương binh" and "SỞ LAO ĐỘNG - THƯƠNG BINH" are both
 * "so lao dong thuong binh". Case, tones and other diacritics (and where they are placed), đ and the letters that are often
 * typed for it, letters of other alphabets that look like Latin ones, punctuation, invisible characters and the width of
 * spaces do not count. The one folding of the house: whatever compares names or headings compares these keys.
 */
public final class NameKey {

    private NameKey() {}

    /** Characters whose share of a key does not depend on their neighbours: the alphabets, but for what stands for several. */
    private static final int ALONE = 0x1F00;

    private static final char SEVERAL = '\uffff';
    private static final char NOTHING = '\ufffe';
    private static final char GAP = ' ';

    /** What each of them leaves in a key, once it has been met: names are compared by the million. */
    private static final char[] SHARES = new char[ALONE];

    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char share = share(name.charAt(i));
            if (share == SEVERAL) {
                return decomposed(name);
            }
            if (share == GAP) {
                gap = key.length() > 0;
            } else if (share != NOTHING) {
                if (gap) {
                    key.append(GAP);
                }
                key.append(share);
                gap = false;
            }
        }
        return key.toString();
    }

    private static char share(char c) {
        if (c >= ALONE) {
            return SEVERAL;
        }
        if (SHARES[c] == 0) {
            SHARES[c] = found(c);
        }
        return SHARES[c];
    }

    private static char found(char c) {
        String key = decomposed("x" + c + "x");
        return switch (key.length()) {
            case 2 -> NOTHING;
            case 3 -> key.charAt(1);
            default -> SEVERAL;
        };
    }

    private static String decomposed(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                key.append(Character.toLowerCase(Lookalikes.latin(c)));
                gap = false;
            } else if (!isUnseen(c)) {
                gap = true;
            }
        }
        return key.toString();
    }

    /** Marks above and below letters, and what takes no room on paper. */
    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(c);
            default -> false;
        };
    }
}
