package vn.thidua.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.StatedTotal;

/**
 * A bloc's dossiers and what comparing their sheets with one another found.
 *
 * @param appraisers who appraised whom
 * @param totals the sums that sheets which count state for members of the bloc
 * @param papers what is to be said of the papers as such
 * @param activities those of members, in the order of the members
 * @param ballot the newest count of its ballot, or {@code null}
 */
public record ComparedDossiers(
        List<Dossier> dossiers,
        Appraisers appraisers,
        List<StatedTotal> totals,
        List<Finding> findings,
        Papers papers,
        List<ActivityLine> activities,
        @Nullable Ballot ballot) {

    public ComparedDossiers {
        dossiers = List.copyOf(dossiers);
        totals = List.copyOf(totals);
        findings = List.copyOf(findings);
        activities = List.copyOf(activities);
    }

    /** Where nothing is to be said of the papers as such, and nobody told of activities. */
    public ComparedDossiers(
            List<Dossier> dossiers,
            Appraisers appraisers,
            List<StatedTotal> totals,
            List<Finding> findings,
            @Nullable Ballot ballot) {
        this(dossiers, appraisers, totals, findings, Papers.NONE, List.of(), ballot);
    }
}
