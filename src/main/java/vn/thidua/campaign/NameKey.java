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

    public static String of(String name) {
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
