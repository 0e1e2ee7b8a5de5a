package vn.thidua.reconcile;

import java.util.List;
import vn.thidua.finding.Finding;

/** A bloc's dossiers and what comparing their sheets with one another found. */
public record ComparedDossiers(List<Dossier> dossiers, List<Finding> findings) {

    public ComparedDossiers {
        dossiers = List.copyOf(dossiers);
        findings = List.copyOf(findings);
    }
}
