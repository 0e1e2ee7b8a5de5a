package vn.thidua.workbook.template;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.finding.Figures;

/** What the cells of a criterion or quantity accept, as formulas: the same bounds that the checks hold. */
final class Bounds {

    static final String NOT_APPLICABLE = "Không áp dụng";

    private final Rubric rubric;

    Bounds(Rubric rubric) {
        this.rubric = rubric;
    }

    /** A score: from floor to ceiling, or "Không áp dụng". */
    Validation score(Criterion criterion, String cell, String column) {
        String range = range(criterion.floor(), criterion.ceiling());
        return Validation.formula(
                "OR(" + withinFormula(criterion, cell) + "," + notApplicable(cell) + ")",
                criterion.code() + " – " + column,
                "Điểm chuẩn " + Figures.print(criterion.base()) + "; ghi số " + range + ". Nếu không liên quan: ghi «"
                        + NOT_APPLICABLE + "» và nêu lý do. " + legal(criterion),
                "Tiêu chí " + criterion.code() + ": phải là số " + range + ", hoặc «" + NOT_APPLICABLE + "». "
                        + legal(criterion));
    }

    /** What only the authority scores: nothing, or 0. */
    Validation nothing(Criterion criterion, String cell) {
        String text = "Tiêu chí " + criterion.code() + " do cấp trên chấm; đơn vị để trống. " + legal(criterion);
        String zero = "AND(ISNUMBER(" + cell + ")," + cell + "=0)";
        return Validation.formula("OR(" + zero + "," + notApplicable(cell) + ")", criterion.code(), text, text);
    }

    Validation bonus(Criterion criterion, String cell) {
        return part(criterion, cell, "Thưởng", cell, criterion.highestBonus());
    }

    /** Offices write deductions with and without a minus. */
    Validation deduction(Criterion criterion, String cell) {
        return part(criterion, cell, "Trừ", "ABS(" + cell + ")", criterion.highestDeduction());
    }

    private Validation part(Criterion criterion, String cell, String column, String value, Optional<BigDecimal> most) {
        String text = "Điểm " + (column.equals("Trừ") ? "trừ" : "thưởng") + " của " + criterion.code() + ": số "
                + range(BigDecimal.ZERO, most) + "; không có thì để trống. " + legal(criterion);
        String upper = most.map(cap -> "," + value + "<=" + cap.toPlainString()).orElse("");
        return Validation.formula(
                "AND(ISNUMBER(" + cell + ")," + value + ">=0" + upper + ")",
                criterion.code() + " – " + column,
                text,
                text);
    }

    /** The part of a formula that is true for numbers from floor to ceiling. */
    static String withinFormula(Criterion criterion, String cell) {
        String upper = criterion
                .ceiling()
                .map(ceiling -> "," + cell + "<=" + ceiling.toPlainString())
                .orElse("");
        return "AND(ISNUMBER(" + cell + ")," + cell + ">=" + criterion.floor().toPlainString() + upper + ")";
    }

    static String notApplicable(String cell) {
        return "TRIM(" + cell + ")=\"" + NOT_APPLICABLE + "\",TRIM(" + cell + ")=\"KAD\"";
    }

    Validation actual(ReportedQuantity quantity, String cell) {
        String title = quantity.code() + " – Thực hiện";
        String how = quantity.rule() == null ? "" : " " + RuleWords.of(quantity.rule()) + ".";
        return switch (quantity.answer()) {
            case YES_OR_NO ->
                Validation.words("có,không", title, "Chọn «có» hoặc «không»." + how, "Chỉ ghi «có» hoặc «không».");
            case WHOLE_NUMBER ->
                Validation.formula(
                        "AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "=INT(" + cell + "))",
                        title,
                        "Ghi số nguyên từ 0." + how,
                        "Phải là số nguyên từ 0: 0, 1, 2, …");
            case AMOUNT ->
                Validation.formula(
                        "AND(ISNUMBER(" + cell + ")," + cell + ">=0)",
                        title,
                        "Ghi số từ 0." + how,
                        "Phải là số từ 0, không kèm chữ hay đơn vị tính.");
        };
    }

    Validation plan(ReportedQuantity quantity, String cell) {
        return Validation.formula(
                "AND(ISNUMBER(" + cell + ")," + cell + ">0)",
                quantity.code() + " – Kế hoạch",
                "Chỉ tiêu hoặc tổng số mà kết quả được tính trên đó: số lớn hơn 0.",
                "Phải là số lớn hơn 0: tỷ lệ được tính trên số này.");
    }

    /** "từ 0 đến 5". */
    private static String range(BigDecimal from, Optional<BigDecimal> to) {
        return "từ " + Figures.print(from)
                + to.map(most -> " đến " + Figures.print(most)).orElse(" trở lên");
    }

    private String legal(Criterion criterion) {
        return "Căn cứ: " + (criterion.legal() == null ? rubric.title() : criterion.legal()) + ".";
    }
}
