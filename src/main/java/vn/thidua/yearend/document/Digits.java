package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import vn.thidua.campaign.Rounding;
import vn.thidua.score.Balance;
import vn.thidua.score.ScoreText;

/** Figures as minutes write them: rounded as the campaign prints, without zeros at the end. */
record Digits(Rounding rounding) {

    String of(BigDecimal score) {
        return ScoreText.of(rounding.display(score));
    }

    /** What a reader finds who subtracts the printed figures, with its sign. */
    String difference(BigDecimal score, BigDecimal from) {
        BigDecimal difference = rounding.display(score).subtract(rounding.display(from));
        return (difference.signum() > 0 ? "+" : "") + ScoreText.of(difference);
    }

    /** "Điểm chuẩn 80, cộng 14,4, trừ 0, thống nhất đạt 94,4 điểm". */
    String of(Balance balance, boolean provisional) {
        Balance printed = balance.printed(rounding);
        return say(
                provisional
                        ? "Điểm chuẩn {0}, cộng {1}, trừ {2}, tạm tính {3} điểm"
                        : "Điểm chuẩn {0}, cộng {1}, trừ {2}, thống nhất đạt {3} điểm",
                ScoreText.of(printed.base()),
                ScoreText.of(printed.plus()),
                ScoreText.of(printed.minus()),
                ScoreText.of(printed.score()));
    }
}
