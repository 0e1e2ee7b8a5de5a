package vn.thidua.inspect;

import java.util.List;
import vn.thidua.finding.Finding;

/** One thing that must be true of a submission; the class is named for it. */
@FunctionalInterface
interface Check {

    /** A finding for each place where it is not true. */
    List<Finding> check(Examined examined);
}
