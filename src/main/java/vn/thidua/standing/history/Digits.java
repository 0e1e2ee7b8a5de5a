package vn.thidua.standing.history;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Rounding;
import vn.thidua.score.ScoreText;

/** Numbers as a reader of the table sees them; exact where rounding would hide the very difference that is told. */
final class Digits {

    private final Rounding rounding;

    Digits(Rounding rounding) {
        this.rounding = rounding;
    }

    /** Such as "85,50". */
    String of(BigDecimal number) {
        return text(rounding.display(number));
    }

    /** Such as "84,0 lên 85,5" or "85,5 xuống 84,0". */
    String change(BigDecimal before, BigDecimal after) {
        String from = of(before);
        String to = of(after);
        boolean alike = from.equals(to);
        String shownFrom = alike ? ScoreText.of(before) : from;
        String shownTo = alike ? ScoreText.of(after) : to;
        return after.compareTo(before) > 0
                ? say("{0} lên {1}", shownFrom, shownTo)
                : say("{0} xuống {1}", shownFrom, shownTo);
    }

    /** Such as "+1,5" or "−0,25". */
    String difference(BigDecimal difference) {
        BigDecimal shown = rounding.display(difference);
        String text = ScoreText.of(shown.signum() == 0 ? difference : shown);
        return difference.signum() > 0 ? "+" + text : text;
    }

    private static String text(BigDecimal number) {
        return Speech.figures(number.toPlainString());
    }
}
