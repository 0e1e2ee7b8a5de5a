package vn.thidua.ingest;

import java.text.Normalizer;
import java.util.Locale;
import vn.thidua.campaign.NameKey;
import vn.thidua.ingest.grid.OneLine;

/** Text made comparable: what two people type differently and mean alike becomes equal. */
final class Words {

    private Words() {}

    /** Without tones, case and punctuation, as the whole house compares names: {@link NameKey}. */
    static String folded(String text) {
        return NameKey.of(text);
    }

    /** NFC, lower case, on one line: equal to what differs in nothing but case and blanks. */
    static String lowerCase(String text) {
        return OneLine.of(Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }
}
