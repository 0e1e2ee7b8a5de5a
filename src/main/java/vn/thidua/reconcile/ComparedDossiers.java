package vn.thidua.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.Ballot;

/**
 * A bloc's dossiers and what comparing their sheets with one another found.
 *
 * @param ballot the newest count of its ballot, or {@code null}
 */
public record ComparedDossiers(
        List<Dossier> dossiers,
        List<Finding> findings,
        @Nullable Ballot ballot) {

    public ComparedDossiers {
        dossiers = List.copyOf(dossiers);
        findings = List.copyOf(findings);
    }
}
