package vn.thidua.campaign;

import static vn.thidua.bilingual.Speech.say;

/** Who scored, the later the higher; criterion by criterion the highest level that gave a score counts. */
public enum Level {
    /** The agency itself (đơn vị tự chấm). */
    SELF("Tự chấm"),
    /** Head, deputy, or the authority that the rubric names (thẩm định). */
    APPRAISAL("Thẩm định"),
    /** The council, or the meeting of the bloc (hội đồng, hội nghị). */
    COUNCIL("Hội nghị");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** In the language of the reader. */
    public String label() {
        return say(label);
    }
}
