package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

/** Kinds of breaks (chênh lệch): two figures that ought to agree and do not, or a figure that lacks what must go with it. */
public enum BreakClass {
    PARTS_NOT_TOTAL("Tổng khác tổng các phần"),
    RESTATED_NOT_SELF("Biên bản nêu điểm tự chấm khác bảng đã nhận"),
    OVER_MAXIMUM("Vượt mức cao nhất"),
    EVIDENCE_MISSING("Thiếu minh chứng"),
    SELF_NOT_APPRAISED("Tự chấm khác thẩm định"),
    APPRAISED_NOT_AGREED("Hội nghị thống nhất khác cấp trước"),
    REASON_MISSING("Đổi điểm mà không nêu lý do"),
    ENTERED_NOT_DERIVED("Điểm ghi khác điểm tính theo số liệu"),
    FIGURE_NOT_ACCEPTED("Số liệu tự báo khác số liệu thẩm định"),
    TARGET_NOT_PACT("Kế hoạch khác giao ước đã ký"),
    ACTUAL_NOT_PACT_REPORT("Thực hiện khác báo cáo giao ước"),
    PERCENT_NOT_ITS_PARTS("Tỷ lệ khác hai con số của nó"),
    ACTUAL_NOT_REGISTER("Khác sổ theo dõi, số của chủ số liệu"),
    TOLD_DIFFERENTLY("Hai đơn vị báo khác nhau"),
    LATE("Nộp trễ"),
    STALE_TEMPLATE("Biểu mẫu cũ"),
    WRONG_PERIOD("Ngoài kỳ thi đua"),
    MEMBERSHIP("Không phải thành viên");

    private final String label;

    BreakClass(String label) {
        this.label = label;
    }

    /** In the language of the reader. */
    public String label() {
        return say(label);
    }
}
