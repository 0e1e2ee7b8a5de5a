package vn.thidua.ingest.encoding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the texts of one sheet say about their encoding. Single words are ambiguous ("Céng" is a word in Unicode and in
 * TCVN3), so all words with accents are tried in each encoding, and the one counts in which most are Vietnamese.
 */
public final class Evidence {

    private static final int LEAST_PERCENT = 75;

    /** More words than these do not make anyone surer. */
    private static final int MOST_WORDS = 5_000;

    private final Map<Encoding, Integer> syllables = new EnumMap<>(Encoding.class);
    private int words;
    private int asTheyStand;
    private boolean foreign;
    private boolean unicode;

    public void add(String text) {
        if (Letters.unicodeOnly(text)) {
            unicode = true;
            return;
        }
        if (Letters.accented(text) && words < MOST_WORDS) {
            foreign |= Letters.foreign(text);
            words += AccentedWords.of(text).size();
            asTheyStand += AccentedWords.syllables(text);
            for (Encoding encoding : Encoding.values()) {
                syllables.merge(encoding, syllables(encoding, text), Integer::sum);
            }
        }
    }

    /** Syllables among the words that are accented as they stand; those that merely become accented do not count. */
    private static int syllables(Encoding encoding, String text) {
        return (int) AccentedWords.of(text).stream()
                .filter(word -> Syllables.include(encoding.decoded(word)))
                .count();
    }

    /** The old encoding of the sheet, if its words leave no doubt. */
    public Optional<Encoding> encoding() {
        if (!foreign) {
            return Optional.empty();
        }
        Encoding best = syllables.getOrDefault(Encoding.VNI, 0) > syllables.getOrDefault(Encoding.TCVN3, 0)
                ? Encoding.VNI
                : Encoding.TCVN3;
        int read = syllables.getOrDefault(best, 0);
        return read > asTheyStand && read * 100 >= words * LEAST_PERCENT ? Optional.of(best) : Optional.empty();
    }

    /**
     * The text in Unicode. Where Unicode and an old encoding stand side by side on the sheet, a text that is Vietnamese as
     * it stands is left alone.
     */
    public String decoded(Encoding encoding, String text) {
        if (Letters.unicodeOnly(text) || !Letters.accented(text)) {
            return text;
        }
        int before = AccentedWords.syllables(text);
        int after = syllables(encoding, text);
        boolean doubtful = unicode
                && !Letters.foreign(text)
                && before == AccentedWords.of(text).size();
        return after < before || doubtful ? text : encoding.decoded(text);
    }
}
