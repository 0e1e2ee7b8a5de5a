package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the message, and the warnings that nobody may overlook.
 *
 * @param subject the bloc or campaign
 * @param period such as "năm 2022"
 * @param illustrative whether the figures are made up
 */
public record Heading(String subject, String period, State state, boolean illustrative) {

    /** How final the figures are. */
    public enum State {
        OFFICIAL("kết quả chính thức"),
        PROVISIONAL("kết quả tạm tính"),
        /** Nobody is ranked. */
        NONE("chưa có kết quả");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** Such as "kết quả tạm tính". */
        public String words() {
            return say(words);
        }
    }

    public String subtitle() {
        return subject + " · " + period + " · " + state.words();
    }

    /** The gravest first: "SỐ LIỆU MINH HỌA", "TẠM TÍNH". */
    public List<String> stamps() {
        List<String> stamps = new ArrayList<>();
        if (illustrative) {
            stamps.add(say("SỐ LIỆU MINH HỌA"));
        }
        if (state == State.PROVISIONAL) {
            stamps.add(say("TẠM TÍNH"));
        }
        return List.copyOf(stamps);
    }
}
