package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

/** Why an agency has no rank. */
public enum UnrankedReason {
    /** No self-score was received. */
    NOT_RECEIVED("Chưa nộp bảng tự chấm điểm"),
    /** Self-scores were received, but each was refused. */
    REFUSED("Bảng tự chấm điểm bị trả lại"),
    /** A veto of the rubric took effect. */
    VETO("Không xếp loại theo quy định của bảng điểm"),
    /** Too young to be classed. */
    NOT_ELIGIBLE("Chưa đủ thời gian hoạt động để xếp loại");

    private final String label;

    UnrankedReason(String label) {
        this.label = label;
    }

    /** The reason in Vietnamese. */
    public String label() {
        return say(label);
    }
}
