package vn.thidua.standing.history;

import java.math.BigDecimal;
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
        String between = after.compareTo(before) > 0 ? " lên " : " xuống ";
        String from = of(before);
        String to = of(after);
        return from.equals(to) ? ScoreText.of(before) + between + ScoreText.of(after) : from + between + to;
    }

    /** Such as "+1,5" or "−0,25". */
    String difference(BigDecimal difference) {
        BigDecimal shown = rounding.display(difference);
        String text = ScoreText.of(shown.signum() == 0 ? difference : shown);
        return difference.signum() > 0 ? "+" + text : text;
    }

    private static String text(BigDecimal number) {
        return number.toPlainString().replace('.', ',').replace('-', '−');
    }
}
