package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.words.NumberText;

/**
 * Points as a jury reads them: exact as far as a person wrote them, and without superfluous zeros. What a division left with
 * many decimals is rounded as the campaign prints it.
 */
final class Amounts {

    /** Nobody enters more decimals. */
    private static final int WRITTEN = 4;

    private final Rounding rounding;

    Amounts(Rounding rounding) {
        this.rounding = rounding;
    }

    private BigDecimal shown(BigDecimal points) {
        if (points.signum() == 0 || points.stripTrailingZeros().scale() <= WRITTEN) {
            return points;
        }
        BigDecimal shown = rounding.display(points);
        return shown.signum() == 0 ? points : shown;
    }

    /** "7", "8,18"; exact where rounding would make nothing of it. */
    String of(BigDecimal points) {
        return NumberText.of(shown(points));
    }

    /** "7 điểm". */
    String points(BigDecimal points) {
        return say("{0} điểm", of(points));
    }

    /** "7 điểm", or that there is none. */
    String orNone(@Nullable BigDecimal points) {
        return points == null ? say("chưa có điểm") : points(points);
    }

    /** "+4 điểm", "−0,5 điểm", "0 điểm". */
    String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points(points);
    }

    /** What rounding hides, for whoever adds up: " Chưa làm tròn: 8,1818181818."; empty if nothing. */
    String exactly(@Nullable BigDecimal points) {
        return points == null || shown(points).compareTo(points) == 0
                ? ""
                : say(" Chưa làm tròn: {0}.", NumberText.of(points));
    }
}
