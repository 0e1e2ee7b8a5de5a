package vn.thidua.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reconcile.PactOutcome.Kept;

/**
 * How far an agency kept its pact (tỷ lệ chỉ tiêu đạt): targets kept out of those by which it is measured. A target exceeded
 * counts no more than one just reached, and one of which nothing is told counts as not kept.
 *
 * @param kept at least 0
 * @param targets at least {@code kept}
 */
public record Achievement(int kept, int targets) {

    /** Decimals of the share, enough to tell any two apart. */
    public static final int SCALE = 10;

    static Achievement of(List<PactOutcome> outcomes) {
        List<PactOutcome> measured =
                outcomes.stream().filter(PactOutcome::measured).toList();
        return new Achievement(
                Math.toIntExact(measured.stream()
                        .filter(outcome -> outcome.kept() == Kept.KEPT)
                        .count()),
                measured.size());
    }

    /** In percent, half up at {@link #SCALE}; {@code null} without targets. */
    public @Nullable BigDecimal share() {
        return targets == 0
                ? null
                : BigDecimal.valueOf(100L * kept).divide(BigDecimal.valueOf(targets), SCALE, RoundingMode.HALF_UP);
    }
}
