package vn.thidua.ingest.encoding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words are spelled as Vietnamese syllables can be: an onset, a rime and at most one tone. */
final class Syllables {

    private static final List<String> ONSETS = List.of(
            "ngh", "ng", "gh", "gi", "kh", "nh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Set<String> RIMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                    + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                    + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
                    + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on"
                    + " ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych"
                    + " uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                    + " y yêm yên yêt yêu")
            .split(" "));

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Syllables() {}

    static boolean include(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        int tones = 0;
        for (int i = 0; i < decomposed.length(); i++) {
            if (TONES.indexOf(decomposed.charAt(i)) >= 0) {
                tones++;
            } else {
                bare.append(decomposed.charAt(i));
            }
        }
        String toneless = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return tones <= 1 && ONSETS.stream().anyMatch(onset -> isSyllable(toneless, onset));
    }

    /** K goes before e, ê, i and y, c before all others. */
    private static boolean isSyllable(String toneless, String onset) {
        if (!toneless.startsWith(onset) || !RIMES.contains(toneless.substring(onset.length()))) {
            return false;
        }
        boolean front = onset.length() < toneless.length() && "eêiy".indexOf(toneless.charAt(onset.length())) >= 0;
        return switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "c", "g", "ng" -> !front;
            default -> true;
        };
    }
}
