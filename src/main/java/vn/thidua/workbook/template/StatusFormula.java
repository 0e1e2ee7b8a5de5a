package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.address;
import static vn.thidua.workbook.template.FormSheet.fixedRange;

import java.math.BigDecimal;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Source;

/** One line above the table that says, by formula, how far a form is and whether it adds up. */
final class StatusFormula {

    private static final BigDecimal OWED = BigDecimal.ONE;
    private static final BigDecimal OPTIONAL = BigDecimal.valueOf(2);

    private StatusFormula() {}

    /** What the hidden column says of a criterion: 1 if its score is owed, 2 if the authority's own figures give it. */
    static BigDecimal weight(Criterion criterion) {
        return criterion.allRules().allMatch(rule -> rule.source() != Source.SUBMISSION) ? OPTIONAL : OWED;
    }

    /**
     * @param first index of the table's first row
     * @param total index of the total's row
     * @param check the column of the rows' own checks; the hidden one is the next
     */
    static String of(Rubric rubric, int first, int total, int score, int check) {
        String checks = fixedRange(first, total - 1, check);
        String weights = fixedRange(first, total - 1, check + 1);
        String scores = fixedRange(first, total - 1, score);
        String wrong = "COUNTIF(" + checks + ",\"?*\")";
        String open = "COUNTIFS(" + weights + ",1," + scores + ",\"\")";
        String direct = "SUMIF(" + weights + ",\">0\"," + scores + ")";
        String sum = rubric.bonus() == Rubric.BonusPlace.INSIDE
                ? "MIN(" + rubric.max().toPlainString() + "," + direct + ")"
                : direct;
        return "IF(" + wrong + ">0,\"Tình trạng: \"&" + wrong + "&\" dòng chưa đúng, xem cột «Kiểm tra».\","
                + "IF(ABS(SUM(" + address(total, score) + ")-" + sum
                + ")>0.0000001,\"Tình trạng: tổng cộng không bằng các tiêu chí cộng lại.\","
                + "IF(" + open + ">0,\"Tình trạng: còn \"&" + open + "&\" tiêu chí chưa ghi điểm.\","
                + "\"Tình trạng: đã ghi đủ, các tổng khớp nhau.\")))";
    }
}
