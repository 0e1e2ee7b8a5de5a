package vn.thidua.campaign;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one name have in common: "Sở Lao động-Thương binh" and "SỞ LAO ĐỘNG - THƯƠNG BINH" are both
 * "so lao dong thuong binh". Case, tones and other diacritics, đ (and the eth that is often typed for it), punctuation,
 * invisible characters and the width of spaces do not count.
 */
public final class NameKey {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    public static String of(String name) {
        String bare =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    }
}
