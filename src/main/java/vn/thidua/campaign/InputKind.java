package vn.thidua.campaign;

/** What a workbook that arrives can be. */
public enum InputKind {
    /** The agency's own scores (bảng tự chấm điểm). */
    SELF_SCORE,
    /** Scores agreed or appraised, for one agency or as a matrix (biên bản thống nhất, bảng thẩm định). */
    APPRAISAL,
    /** Scores that the council or the meeting changed (biên bản họp, điều chỉnh điểm tại hội nghị). */
    CORRECTION,
    /** Collectives and individuals put forward for awards (danh sách đề nghị khen thưởng). */
    NOMINATION,
    /** The bloc's register of incoming documents (sổ tiếp nhận). */
    REGISTER,
    /** Figures of other owners, such as the administrative reform index (bảng chỉ số bên ngoài). */
    INDEX,
    /** The bloc's book of decisions on files, deadlines and waivers (sổ quyết định). */
    DECISION,
    /** The count of a bloc's vote on who is to lead it or be awarded (biên bản kiểm phiếu suy tôn). */
    BALLOT,
    /** Decisions on breaches in the agencies (sổ theo dõi kỷ luật, vi phạm). */
    DISCIPLINE,
    /** What the agencies reached in earlier years (sổ khen thưởng các năm trước). */
    PAST_AWARD
}
