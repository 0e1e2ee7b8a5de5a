package vn.thidua.standing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they are compared: without diacritics, case, punctuation and surplus spaces, such as {@code giay khen}.
 */
record Folded(String words) {

    static Folded of(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return new Folded(bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }

    /** Whether the other's words stand in these, one after the other. */
    boolean contains(Folded other) {
        return !other.words.isEmpty() && (" " + words + " ").contains(" " + other.words + " ");
    }
}
