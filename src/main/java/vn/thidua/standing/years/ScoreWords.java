package vn.thidua.standing.years;

import static vn.thidua.bilingual.Speech.say;

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
                ? say("điểm không đổi")
                : change.signum() > 0 ? say("tăng {0} điểm", text(change)) : say("giảm {0} điểm", text(change));
        if (!score.split()) {
            return say("{0} (chỉ so được tổng điểm)", whole);
        }
        return whole + parts(change, real, rubric, score.basis());
    }

    private static String parts(BigDecimal change, BigDecimal real, BigDecimal rubric, ScoreChange.Basis basis) {
        String table = basis == ScoreChange.Basis.MAXIMUM ? say("thang điểm đổi") : say("bảng điểm đổi");
        if (rubric.signum() == 0) {
            return change.signum() == 0 ? "" : say(" do kết quả");
        }
        if (real.signum() == 0) {
            return say(" do {0}", table);
        }
        if (real.signum() == rubric.signum()) {
            return say(": {0} do kết quả, {1} do {2}", text(real), text(rubric), table);
        }
        return real.signum() > 0
                ? say(": kết quả tăng {0}, {1} làm giảm {2}", text(real), table, text(rubric))
                : say(": kết quả giảm {0}, {1} làm tăng {2}", text(real), table, text(rubric));
    }

    private static String text(BigDecimal points) {
        return NumberText.of(points.abs());
    }
}
