package vn.thidua.standing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;

/**
 * A member before it has a place.
 *
 * @param unranked why it gets none, or {@code null} if it is ranked
 */
record Contender(
        Agency agency,
        Dossier dossier,
        Scorecard card,
        @Nullable UnrankedReason unranked) {

    /** The exact final total of a ranked contender. */
    BigDecimal total() {
        BigDecimal total = card.finalTotal();
        if (total == null) {
            throw new IllegalStateException("No final total: " + agency.code());
        }
        return total;
    }
}
