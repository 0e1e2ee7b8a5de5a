package vn.thidua.reconcile;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.ingest.Stated;

/**
 * What became of one target.
 *
 * @param agency code of the agency
 * @param indicator code of the campaign's indicator, or {@code null} if it is a target of the agency's own
 * @param title what it is called
 * @param unit as written; empty if none
 * @param direction on which side of the plan it is kept
 * @param plan as signed, else as reported; {@code null} if nobody told it
 * @param actual as reported; {@code null} if not, or in another unit
 * @param measured whether the agency is measured by it: what was signed, or all that was reported where nothing signed has come
 */
public record PactOutcome(
        String agency,
        @Nullable String indicator,
        String title,
        String unit,
        Direction direction,
        @Nullable Stated plan,
        @Nullable Stated actual,
        boolean measured) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the target was kept. */
    public enum Kept {
        KEPT("Đạt"),
        NOT_KEPT("Không đạt"),
        /** Plan or actual is not told; it counts as not kept. */
        NOT_TOLD("Chưa có kết quả");

        private final String label;

        Kept(String label) {
            this.label = label;
        }

        /** In the language of the reader. */
        public String label() {
            return say(label);
        }
    }

    @Override
    public String title() {
        return Speech.told(title);
    }

    @Override
    public String unit() {
        return Speech.told(unit);
    }

    public Kept kept() {
        if (plan == null || actual == null) {
            return Kept.NOT_TOLD;
        }
        return direction.kept(actual.value(), plan.value()) ? Kept.KEPT : Kept.NOT_KEPT;
    }

    /**
     * Actual by plan in percent, half up; {@code null} if either is not told or the plan is 0.
     *
     * @param scale number of decimals
     */
    public @Nullable BigDecimal rate(int scale) {
        return plan == null || actual == null || plan.value().signum() == 0
                ? null
                : actual.value().multiply(HUNDRED).divide(plan.value(), scale, RoundingMode.HALF_UP);
    }
}
