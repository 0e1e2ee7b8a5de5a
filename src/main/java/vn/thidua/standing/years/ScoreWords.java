package vn.thidua.standing.years;

import java.math.BigDecimal;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.words.NumberText;

/** The change of a total in words: "tăng 2,5 điểm: 1,5 do kết quả, 1 do bảng điểm đổi". Its figures add up as printed. */
final class ScoreWords {

    private final Rounding rounding;

    ScoreWords(Rounding rounding) {
        this.rounding = rounding;
    }

    String of(ScoreChange score) {
        BigDecimal change = rounding.display(score.now()).subtract(rounding.display(score.then()));
        BigDecimal real = score.rubric().signum() == 0 ? change : rounding.display(score.real());
        BigDecimal rubric = change.subtract(real);
        String whole = change.signum() == 0
                ? "điểm không đổi"
                : (change.signum() > 0 ? "tăng " : "giảm ") + text(change) + " điểm";
        if (!score.split()) {
            return whole + " (chỉ so được tổng điểm)";
        }
        return whole + parts(change, real, rubric, score.basis());
    }

    private static String parts(BigDecimal change, BigDecimal real, BigDecimal rubric, ScoreChange.Basis basis) {
        String table = basis == ScoreChange.Basis.MAXIMUM ? "thang điểm đổi" : "bảng điểm đổi";
        if (rubric.signum() == 0) {
            return change.signum() == 0 ? "" : " do kết quả";
        }
        if (real.signum() == 0) {
            return " do " + table;
        }
        if (real.signum() == rubric.signum()) {
            return ": " + text(real) + " do kết quả, " + text(rubric) + " do " + table;
        }
        return ": kết quả " + direction(real) + " " + text(real) + ", " + table + " làm " + direction(rubric) + " "
                + text(rubric);
    }

    private static String direction(BigDecimal part) {
        return part.signum() > 0 ? "tăng" : "giảm";
    }

    private static String text(BigDecimal points) {
        return NumberText.of(points.abs());
    }
}
