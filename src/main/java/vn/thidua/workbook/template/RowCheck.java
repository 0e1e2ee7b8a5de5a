package vn.thidua.workbook.template;

import vn.thidua.campaign.Criterion;

/** What a row of a form says of itself, by formula: the same things that the checks will say. */
final class RowCheck {

    private RowCheck() {}

    /**
     * Of a self-score: base in C, bonus in D, deduction in E, score in F, evidence in G.
     *
     * @param row 1-based
     * @param figures range of the evidence beside the criterion's quantities; empty if it has none
     */
    static String self(Criterion criterion, int row, String figures) {
        String score = "F" + row;
        String note = "TRIM(G" + row + ")=\"\"";
        String parts = "COUNT(D" + row + ":E" + row + ")>0,ABS(C" + row + "+SUM(D" + row + ")-ABS(SUM(E" + row + "))-"
                + score + ")>0.0000001";
        String wanting = criterion.evidenceRequired()
                ? "AND(" + score + ">" + criterion.start().toPlainString() + "," + note
                        + (figures.isEmpty() ? "" : ",COUNTA(" + figures + ")=0") + ")"
                : "FALSE";
        return "IF(" + score + "=\"\",IF(COUNT(D" + row + ":E" + row + ")>0,\"Chưa ghi điểm tự chấm\",\"\"),"
                + "IF(OR(" + Bounds.notApplicable(score) + "),IF(" + note + ",\"Nêu lý do không áp dụng\",\"\"),"
                + outside(criterion, score)
                + "IF(AND(" + parts + "),\"Khác chuẩn + thưởng − trừ\","
                + "IF(" + wanting + ",\"Cần ghi minh chứng\",\"\")))))";
    }

    /** Of minutes: self-score in D, agreed score in E, reason in F. */
    static String agreed(Criterion criterion, int row) {
        String self = "D" + row;
        String agreed = "E" + row;
        String reason = "TRIM(F" + row + ")=\"\"";
        return "IF(" + agreed + "=\"\",\"\","
                + "IF(OR(" + Bounds.notApplicable(agreed) + "),IF(" + reason + ",\"Nêu lý do không áp dụng\",\"\"),"
                + outside(criterion, agreed)
                + "IF(AND(" + self + "<>\"\"," + self + "<>" + agreed + "," + reason
                + "),\"Nêu lý do khác điểm tự chấm\",\"\"))))";
    }

    private static String outside(Criterion criterion, String cell) {
        return "IF(NOT(" + Bounds.withinFormula(criterion, cell) + "),\"Ngoài mức cho phép\",";
    }
}
