package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.PactOutcome;

/**
 * A target of the pact with what was reached.
 *
 * @param agency name
 * @param indicator what was promised
 * @param unit such as "hồ sơ"; may be empty
 * @param direction on which side of the plan it is kept
 * @param plan what was planned, or {@code null} where nobody told it
 * @param actual what was reached, or {@code null} where nothing was told
 * @param kept whether that keeps the promise
 */
record Pledge(
        String agency,
        String indicator,
        String unit,
        Direction direction,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal actual,
        boolean kept) {

    /** All by which the agencies of a bloc are measured, in the order of its table. */
    static List<Pledge> of(Table table, List<Dossier> dossiers) {
        return table.bloc().standings().stream()
                .flatMap(standing -> dossiers.stream()
                        .filter(dossier ->
                                dossier.agency().equals(standing.agency().code()))
                        .flatMap(dossier -> dossier.pact().outcomes().stream())
                        .filter(PactOutcome::measured)
                        .map(outcome -> of(standing.agency().name(), outcome)))
                .toList();
    }

    private static Pledge of(String agency, PactOutcome outcome) {
        return new Pledge(
                agency,
                outcome.title(),
                outcome.unit(),
                outcome.direction(),
                value(outcome.plan()),
                value(outcome.actual()),
                outcome.kept() == PactOutcome.Kept.KEPT);
    }

    private static @Nullable BigDecimal value(@Nullable Stated stated) {
        return stated == null ? null : stated.value();
    }
}
