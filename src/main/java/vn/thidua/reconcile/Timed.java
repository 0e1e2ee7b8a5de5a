package vn.thidua.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.Instant;
import java.util.Comparator;

/**
 * A file that is no book of the secretary's, with the time that counts for it.
 *
 * @param registered whether the register tells of it
 */
record Timed(Arrival arrival, Instant receivedAt, boolean registered) {

    /** Files of one moment, such as those of one night, follow their templates, then their names. */
    static final Comparator<Timed> BY_RECEIPT = comparing(Timed::receivedAt)
            .thenComparing(timed -> timed.arrival().issuedAt(), nullsFirst(naturalOrder()))
            .thenComparing(timed -> timed.arrival().path())
            .thenComparing(timed -> timed.arrival().fileId());
}
