package vn.thidua.inspect;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.Submission;

/** Holds submissions of one campaign against themselves and their rubric. Serves any number of threads. */
public final class Inspection {

    private final Map<String, RubricIndex> rubrics = new HashMap<>();
    private final List<AwardRule> awards;
    private final List<Check> checks;

    public Inspection(Campaign campaign) {
        checks = Checks.of(campaign);
        awards = campaign.awards();
        Map<Rubric, RubricIndex> indexes = new IdentityHashMap<>();
        for (Bloc bloc : campaign.blocs()) {
            RubricIndex rubric = indexes.computeIfAbsent(bloc.rubric(), RubricIndex::new);
            for (Agency agency : bloc.members()) {
                rubrics.put(agency.code(), rubric);
            }
        }
    }

    /** The same submission with the findings of all checks behind those of its reading. */
    public Submission inspect(Submission submission) {
        Examined examined = Examined.of(submission, rubrics, awards);
        List<Finding> findings =
                checks.stream().flatMap(check -> check.check(examined).stream()).toList();
        return findings.isEmpty() ? submission : submission.withFindings(findings);
    }

    /** What would make the sums of its sheets hold, one cell at most for each agency. */
    public List<Repair> repairs(Submission submission) {
        return SmallestRepair.of(Examined.of(submission, rubrics, awards));
    }
}
