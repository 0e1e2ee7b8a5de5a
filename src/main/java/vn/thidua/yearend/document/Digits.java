package vn.thidua.yearend.document;

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

    /** "Điểm chuẩn 80, cộng 14,4, trừ 0, thống nhất đạt 94,4". */
    String of(Balance balance, boolean provisional) {
        Balance printed = balance.printed(rounding);
        return "Điểm chuẩn %s, cộng %s, trừ %s, %s %s"
                .formatted(
                        ScoreText.of(printed.base()),
                        ScoreText.of(printed.plus()),
                        ScoreText.of(printed.minus()),
                        provisional ? "tạm tính" : "thống nhất đạt",
                        ScoreText.of(printed.score()));
    }
}
