package vn.thidua.inspect;

import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Finding;

/** A check that looks at one line at a time. */
interface LineCheck extends Check {

    /** A finding if it is not true of the line. */
    Optional<Finding> check(Examined.Scored scored, Examined examined);

    @Override
    default List<Finding> check(Examined examined) {
        return examined.scores().stream()
                .flatMap(scored -> check(scored, examined).stream())
                .toList();
    }
}
