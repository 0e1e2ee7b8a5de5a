package vn.thidua.samples;

/**
 * One criterion's line on a self-score, each cell as it was typed ({@link Figure}).
 *
 * @param bonus điểm thưởng claimed
 * @param deduction điểm trừ
 * @param note giải trình, minh chứng
 */
record Entry(String score, String bonus, String deduction, String note) {

    static Entry of(String score) {
        return new Entry(score, "", "", "");
    }

    static Entry of(String score, String note) {
        return new Entry(score, "", "", note);
    }

    static Entry withBonus(String bonus, String score, String note) {
        return new Entry(score, bonus, "", note);
    }

    static Entry withDeduction(String deduction, String score, String note) {
        return new Entry(score, "", deduction, note);
    }

    static Entry notApplicable(String reason) {
        return new Entry("Không áp dụng", "", "", reason);
    }
}
