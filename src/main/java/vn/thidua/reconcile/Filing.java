package vn.thidua.reconcile;

import java.time.Instant;

/**
 * How a file was filed.
 *
 * @param daysLate started days after the due time; 0 if on time or not owed
 */
record Filing(Arrival arrival, Outcome outcome, Instant receivedAt, int daysLate) {

    /** Whether and why the file's lines count. */
    enum Outcome {
        COUNTED,
        REFUSED,
        SUPERSEDED,
        DUPLICATE,
        IGNORED,
        PENDING
    }
}
