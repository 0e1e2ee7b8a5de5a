package vn.thidua.campaign;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one name have in common: "Sở  Văn hoá" and "SỞ VĂN HÓA" are both "so van hoa". Case, tones and
 * other diacritics, đ (and the eth that is often typed for it) and the width of spaces do not count.
 */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    public static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
