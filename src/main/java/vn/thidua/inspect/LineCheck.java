package vn.thidua.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Finding;

/** A check that looks at one line at a time. */
interface LineCheck extends Check {

    /** A finding if it is not true of the line. */
    Optional<Finding> check(Examined.Scored scored, Examined examined);

    @Override
    default List<Finding> check(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Examined.Scored scored : examined.scores()) {
            Optional<Finding> finding = check(scored, examined);
            // A method reference a line costs more than the check: see docs/benchmarks.md on lambdas.
            if (finding.isPresent()) {
                findings.add(finding.get());
            }
        }
        return findings;
    }
}
