package vn.thidua.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.StatedTotal;

/**
 * A bloc's dossiers and what comparing their sheets with one another found.
 *
 * @param appraisers who appraised whom
 * @param totals the sums that sheets which count state for members of the bloc
 * @param ballot the newest count of its ballot, or {@code null}
 */
public record ComparedDossiers(
        List<Dossier> dossiers,
        Appraisers appraisers,
        List<StatedTotal> totals,
        List<Finding> findings,
        @Nullable Ballot ballot) {

    public ComparedDossiers {
        dossiers = List.copyOf(dossiers);
        totals = List.copyOf(totals);
        findings = List.copyOf(findings);
    }
}
