package vn.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is too young to be classed: 1294/HD-TLĐ (2019) leaves out unions founded less than twelve months, or merged less
 * than six months, before the period ends.
 *
 * @param monthsSinceFounding at least 0
 * @param monthsSinceMerger at least 0
 */
public record Eligibility(int monthsSinceFounding, int monthsSinceMerger) {

    /** Whether the agency is old enough on the last day of the period. */
    public boolean admits(Agency agency, LocalDate periodEnd) {
        return oldEnough(agency.founded(), monthsSinceFounding, periodEnd)
                && oldEnough(agency.merged(), monthsSinceMerger, periodEnd);
    }

    private static boolean oldEnough(@Nullable LocalDate since, int months, LocalDate periodEnd) {
        return since == null || !since.plusMonths(months).isAfter(periodEnd);
    }
}
